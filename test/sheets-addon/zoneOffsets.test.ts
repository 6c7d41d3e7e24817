import { zoneOffsets } from "../../sheets-addon/server/zoneOffsets";

const hour = 3_600_000;

/** The offset by the engine's own tz database, in minutes. */
function inZone(timeZone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  return (time) => {
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(time)) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
}

/** Zones at their oddest, each over the years of its oddity. */
const odd: readonly (readonly [zone: string, from: number, to: number, why: string])[] = [
  ["Africa/Casablanca", 2012, 2014, "stops summer time for Ramadan"],
  ["Africa/Casablanca", 2024, 2026, "keeps winter time for Ramadan alone"],
  ["America/Sao_Paulo", 2017, 2019, "changes at midnight"],
  ["Pacific/Apia", 2011, 2012, "leaves a day out"],
  ["Asia/Kathmandu", 1985, 1987, "goes from 5:30 to 5:45"],
  ["Africa/Cairo", 2010, 2011, "has three weeks of summer time in autumn"],
  ["America/Recife", 2000, 2001, "has one week of summer time"],
  ["Asia/Gaza", 2040, 2041, "will have one week of summer time in autumn"],
  ["America/St_Johns", 2010, 2012, "changes at one minute past midnight"],
  ["Australia/Lord_Howe", 2025, 2026, "changes by half an hour"],
  ["Europe/Berlin", 2025, 2026, "has summer time"],
  ["America/New_York", 2025, 2026, "has summer time"],
];

test.each(odd)("in %s from %i to %i every hour has its offset, although it %s", (zone, from, to) => {
  const expected = inZone(zone);
  const offsetAt = zoneOffsets(inZone(zone));
  const wrong: string[] = [];
  for (let time = Date.UTC(from, 0, 1); time < Date.UTC(to, 0, 1); time += hour)
    for (const moment of [time, time + 60_000 * 31 - 1])
      if (offsetAt(moment) !== expected(moment)) wrong.push(new Date(moment).toISOString());
  expect(wrong).toEqual([]);
});

/** As evenly over a span as the golden ratio puts them. */
const spread = (count: number, from: number, to: number) =>
  Array.from({ length: count }, (_, i) => from + Math.floor((to - from) * ((i * 0.6180339887498949) % 1)));

test("every zone of the tz database has its offset at moments from 1970 to 2100", () => {
  const moments = spread(200, 0, Date.UTC(2100, 0, 1));
  const zones = Intl.supportedValuesOf("timeZone");
  expect(zones.length).toBeGreaterThan(400);
  const wrong = zones.filter((zone) => {
    const [offsetAt, expected] = [zoneOffsets(inZone(zone)), inZone(zone)];
    return moments.some((moment) => offsetAt(moment) !== expected(moment));
  });
  expect(wrong).toEqual([]);
});

test.each(["Europe/Berlin", "America/New_York", "Africa/Casablanca", "Pacific/Auckland", "Asia/Kathmandu"])(
  "20,000 moments of five years ask for the offset of %s less than 200 times",
  (zone) => {
    let asked = 0;
    const ask = inZone(zone);
    const offsetAt = zoneOffsets((time) => {
      asked++;
      return ask(time);
    });
    for (const moment of spread(20_000, Date.UTC(2021, 0, 1), Date.UTC(2026, 0, 1))) offsetAt(moment);
    expect(asked).toBeGreaterThan(60);
    expect(asked).toBeLessThan(200);
  },
);

test("a moment in the middle of a season costs two questions, the next one of it none", () => {
  const asked: number[] = [];
  const offsetAt = zoneOffsets((time) => asked.push(time) && 60);
  expect([offsetAt(Date.UTC(2026, 6, 1, 9)), offsetAt(Date.UTC(2026, 6, 1, 10))]).toEqual([60, 60]);
  expect(asked).toHaveLength(2);
});
