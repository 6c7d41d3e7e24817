import fc from "fast-check";
import { monthsBefore } from "../../../../core/cells/monthsBefore";
import { lastSoundDay } from "../../../../core/table/dates/lastSoundDay";
import { issueMessage } from "../../../../core/words/en/issues";
import { plainSentence } from "../../../../core/words/Sentence";
import { issue, read, table } from "../readTable";

const none = Number.POSITIVE_INFINITY;
const of = (...days: number[]) => [{ days: Float64Array.from(days), outcome: null }];

describe("lastSoundDay(columns, today)", () => {
  test("takes one day that stands over a year after all others for a slip", () => {
    expect(lastSoundDay(of(46000, 46010, 59000))).toBe(46010);
    expect(lastSoundDay(of(46000, 46010, 46375))).toBe(none);
    expect(lastSoundDay(of(46000, 46010, 46376))).toBe(46010);
  });

  test("believes two of few, and as many as one in a hundred of many", () => {
    expect(lastSoundDay(of(46000, 46010, 59000, 59001))).toBe(none);
    const hundreds = (slips: number) => [
      ...Array.from({ length: 400 - slips }, (_, i) => 46000 + (i % 90)),
      ...Array.from({ length: slips }, (_, i) => 59000 + 1000 * i),
    ];
    expect(lastSoundDay(of(...hundreds(4)))).toBe(46089);
    // Of five years apart the first is one too many to be a slip.
    expect(lastSoundDay(of(...hundreds(5)))).toBe(59000);
  });

  test("is not later than today, where somebody says what today is", () => {
    expect(lastSoundDay(of(46000, 46010, 47000), 47000)).toBe(none);
    expect(lastSoundDay(of(46000, 46010, 47000), 46999)).toBe(46999);
    expect(lastSoundDay(of(46000, 46010, 47000), 46005)).toBe(46010);
  });

  test("of no day, or of one, none is a slip", () => {
    expect(lastSoundDay([])).toBe(none);
    expect(lastSoundDay(of(Number.NaN))).toBe(none);
    expect(lastSoundDay(of(59000))).toBe(none);
  });

  test("close days count where deals are won or lost", () => {
    const days = Float64Array.of(46000, 46010, 59000);
    expect(lastSoundDay([{ days, outcome: Uint8Array.of(2, 3, 1) }])).toBe(none);
    expect(lastSoundDay([{ days, outcome: Uint8Array.of(2, 3, 3) }])).toBe(46010);
  });

  test("what is left of it has no slip by the same rule, but for the next latest", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 40000, max: 60000 }), { minLength: 1, maxLength: 30 }),
        (days) => {
          const last = lastSoundDay(of(...days));
          const left = days.filter((day) => day <= last);
          expect(days.length - left.length).toBeLessThanOrEqual(1);
          expect(left.length).toBeGreaterThan(0);
          if (left.length < days.length) expect(Math.max(...days) - Math.max(...left)).toBeGreaterThan(365);
        },
      ),
    );
  });
});

describe("slips of dates in a table", () => {
  const header = [
    "Account",
    "Product",
    "Stage",
    "Created",
    "Close Date",
    "Actual Close Date",
    "Last Activity",
  ];
  const deals = Array.from({ length: 30 }, (_, i) => [
    `A${i}`,
    "X",
    i < 10 ? "Won" : "Lead",
    46000 + i,
    46100 + i,
    i < 10 ? 46050 + i : "",
    46060 + i,
  ]);
  const withCell = (row: number, column: number, day: number | "") =>
    table(
      header,
      ...deals.map((deal, at) => deal.map((cell, place) => (at === row && place === column ? day : cell))),
    );

  test.each([
    ["Created", 20, 3, "created"],
    ["Actual Close Date", 3, 5, "actualClose"],
    ["Last Activity", 12, 6, "lastActivity"],
  ] as const)("in %s they are told with their cells and used for nothing", (name, row, column, role) => {
    const blank = read(withCell(row, column, ""));
    const pipeline = read(withCell(row, column, 59317));
    expect(pipeline.asOf).toBe(blank.asOf);
    expect(pipeline.closedOn).toEqual(blank.closedOn);
    expect(pipeline[role]?.[row]).toBeNaN();
    const told = issue(pipeline, "date-slip");
    expect(told).toMatchObject({ header: name, day: 59317, sheetRows: [row + 2], rows: 1 });
    if (told === undefined) throw new Error("not told");
    expect(plainSentence(issueMessage(told))).toContain(
      "2062-05-26 was taken for a slip and used for nothing",
    );
  });

  test("a won deal falls back on the close date that was expected", () => {
    expect(read(withCell(3, 5, 59317)).closedOn?.[3]).toBe(46103);
    const both = withCell(3, 5, 59317).values.map((row, at) =>
      at === 4 ? row.map((cell, place) => (place === 4 ? 59318 : cell)) : row,
    );
    expect(read(table(...both)).closedOn?.[3]).toBeNaN();
  });

  test("when open deals should close lies ahead and is no slip; today is believed", () => {
    expect(issue(read(withCell(20, 4, 59317)), "date-slip")).toBeUndefined();
    expect(issue(read(withCell(20, 3, 46900), { asOf: 47000 }), "date-slip")).toBeUndefined();
    expect(issue(read(withCell(20, 3, 46900)), "date-slip")).toMatchObject({ last: 46089 });
  });

  test("one mistyped year moves no as-of day and no window", () => {
    const { asOf } = read(withCell(20, 3, 59317));
    expect(monthsBefore(asOf ?? 0, 12)).toBeLessThan(46000);
  });
});
