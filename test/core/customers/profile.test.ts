import { auc } from "../../../core/customers/profile/auc";
import { calibrate } from "../../../core/customers/profile/calibrate";
import { knownAfter } from "../../../core/customers/profile/knownAfter";
import { learnProfile } from "../../../core/customers/profile/learnProfile";
import { seededRandom } from "../../../core/statistics/seededRandom";

test("auc(scores, won) is the share of pairs in the right order, ties counting half", () => {
  expect(auc([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])).toBe(0.75);
  expect(auc([1, 1, 1], [1, 0, 0])).toBe(0.5);
  expect(auc([1, 2], [1, 1])).toBe(0.5);
});

describe("calibrate(evidence, won)", () => {
  const evidence = Float64Array.from({ length: 400 }, (_, i) => (i % 40) / 10 - 2);
  const outcomes = (slope: number, seed = 1) => {
    const random = seededRandom(seed);
    return evidence.map((x) => (random() < 1 / (1 + Math.exp(-slope * x)) ? 1 : 0));
  };

  test("keeps the slope in 0..1", () => {
    expect(calibrate(evidence, outcomes(3)).slope).toBe(1);
    expect(calibrate(evidence, outcomes(-2)).slope).toBe(0);
    expect(calibrate(evidence, outcomes(0.5)).slope).toBeGreaterThan(0.2);
    expect(calibrate(evidence, outcomes(0.5)).slope).toBeLessThan(0.8);
  });

  test("meets the mean: the chances add up to the wins", () => {
    for (const slope of [3, -2, 0.5]) {
      const won = outcomes(slope);
      const line = calibrate(evidence, won);
      const sum = evidence.reduce((all, x) => all + 1 / (1 + Math.exp(-line.intercept - line.slope * x)), 0);
      expect(sum).toBeCloseTo(
        won.reduce((all, one) => all + one, 0),
        4,
      );
    }
  });
});

/** 400 closed deals and 20 open ones: the industry decides (with `signal`), the region does not. */
function simulated(signal: boolean, seed: number) {
  const random = seededRandom(seed);
  const rows = Array.from({ length: 420 }, (_, row) => {
    const industry = ["Chemicals", "Food", "Retail"][Math.floor(3 * random())] ?? "";
    const region = ["North", "South"][Math.floor(2 * random())] ?? "";
    const staff = Math.round(10 ** (1 + 3 * random()));
    const rate = signal ? { Chemicals: 0.7, Food: 0.4, Retail: 0.15 }[industry] : 0.4;
    const won = row >= 400 ? -1 : random() < (rate ?? 0) ? 1 : 0;
    return { industry, region, staff, won };
  });
  const won = Int8Array.from(rows, (row) => row.won);
  const fields = [
    { name: "Industry", cells: rows.map(({ industry }) => industry) },
    { name: "Region", cells: rows.map(({ region }) => region) },
    { name: "Employees", cells: rows.map(({ staff }) => staff) },
  ];
  return { fields, won, rows };
}

describe("learnProfile(fields, won)", () => {
  test.each([1, 2, 3])("finds the field that decides, and scores by it (seed %d)", (seed) => {
    const { fields, won, rows } = simulated(true, seed);
    const profile = learnProfile(fields, won);
    expect(profile.verdict).toBe("signal");
    expect(profile.fields[0]?.name).toBe("Industry");
    expect(profile.fields[0]?.values[0]?.value).toBe("Chemicals");
    expect(profile.quality?.auc).toBeGreaterThan(0.65);
    expect(profile.quality?.brier).toBeLessThan(profile.quality?.plainBrier ?? 0);
    expect(profile.scores).toHaveLength(20);
    const mean = (industry: string) => {
      const scores = profile.scores.filter(({ row }) => rows[row]?.industry === industry);
      return scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    };
    expect(mean("Chemicals")).toBeGreaterThan(55);
    expect(mean("Retail")).toBeLessThan(30);
    const best = profile.scores[0];
    expect(best?.reasons[0]).toMatchObject({ field: "Industry", value: "Chemicals" });
  });

  test("says so where there is no signal, and scores nobody", () => {
    const verdicts = Array.from({ length: 20 }, (_, seed) => {
      const { fields, won } = simulated(false, 100 + seed);
      const { verdict, scores } = learnProfile(fields, won);
      if (verdict === "none") expect(scores).toEqual([]);
      return verdict;
    });
    // By its level the test errs in 1 of 20; 5 or more of 20 has a chance of 0.003
    expect(verdicts.filter((verdict) => verdict === "signal").length).toBeLessThan(5);
  });

  test("smooths each value's rate towards all, by hand", () => {
    // 40 rows, 20 won. X: 15 of 20 won, Y: 5 of 20: (15 + 20 x 0.5) / 40 = 0.625, logit 0.5108; IV = 2 x 0.5 x 0.5108
    const cells = Array.from({ length: 40 }, (_, i) => (i < 20 ? "X" : "Y"));
    const won = Int8Array.from(cells, (cell, i) => (cell === "X" ? (i < 15 ? 1 : 0) : i < 25 ? 1 : 0));
    const [field] = learnProfile([{ name: "Kind", cells }], won).fields;
    expect(field?.values[0]).toMatchObject({ value: "X", won: 15, closed: 20 });
    expect(field?.values[0]?.evidence).toBeCloseTo(Math.log(0.625 / 0.375), 12);
    expect(field?.information).toBeCloseTo(Math.log(0.625 / 0.375), 12);
  });

  test("leaves out and names what is known only after the outcome", () => {
    const { fields, won, rows } = simulated(true, 1);
    const profile = learnProfile(
      [
        ...fields,
        { name: "Elapsed Days", cells: rows.map((_, i) => i % 50) },
        { name: "Comment", cells: rows.map((row, i) => (row.won === -1 ? null : `note ${i % 7}`)) },
        { name: "Signed by", cells: rows.map((row) => (row.won === 0 ? "nobody" : "a person")) },
        { name: "Record", cells: rows.map((_, i) => `R-${i}`) },
        { name: "Country", cells: rows.map(() => "CH") },
      ],
      won,
    );
    expect(profile.leftOut).toEqual([
      { name: "Elapsed Days", reason: "known-after" },
      { name: "Comment", reason: "filled-when-closed" },
      { name: "Signed by", reason: "gives-outcome-away" },
      { name: "Record", reason: "names-rows" },
      { name: "Country", reason: "one-value" },
    ]);
  });

  test("numbers fall into five bins, blanks into one of their own", () => {
    const cells = Array.from({ length: 100 }, (_, i) => (i < 20 ? null : i));
    const won = Int8Array.from(cells, (cell, i) =>
      cell === null ? i % 2 : i > 60 ? 1 : i % 5 === 0 ? 1 : 0,
    );
    const [field] = learnProfile([{ name: "Size", cells }], won).fields;
    expect(field?.values.map(({ value }) => value).sort()).toEqual([
      "blank",
      "over 35.8, up to 51.6",
      "over 51.6, up to 67.4",
      "over 67.4, up to 83.2",
      "over 83.2",
      "up to 35.8",
    ]);
    expect(field?.values.every(({ closed }) => closed >= 15 && closed <= 20)).toBe(true);
  });

  test.each([
    ["no row", 0, 0],
    ["29 closed rows", 29, 14],
    ["nothing but wins", 60, 60],
    ["9 wins", 60, 9],
  ])("has too little to go by with %s", (_, closed, wins) => {
    const won = Int8Array.from({ length: closed }, (_, i) => (i < wins ? 1 : 0));
    const cells = Array.from(won, (_, i) => ["a", "b"][i % 2]);
    expect(learnProfile([{ name: "Kind", cells }], won)).toMatchObject({ verdict: "too-few", scores: [] });
  });

  test("is the same every time", () => {
    const { fields, won } = simulated(true, 4);
    expect(learnProfile(fields, won)).toEqual(learnProfile(fields, won));
  });
});

test.each([
  ["Elapsed Days", true],
  ["days_in_stage", true],
  ["Sales Cycle", true],
  ["StageChangeCount", true],
  ["Total Days Identified Through Closing", true],
  ["Lost Reason", true],
  ["Verlustgrund", true],
  ["Final Amount", true],
  ["Industry", false],
  ["Region", false],
  ["Number of employees", false],
  ["Annual revenue", false],
])("knownAfter(%s) is %s", (header, known) => expect(knownAfter(header)).toBe(known));
