import { CellError } from "../../../core/cells/CellError";
import type { CellResult } from "../../../core/cells/CellValue";
import { callFunction } from "./inEnglish";

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const rows = (result: CellResult) => (Array.isArray(result) ? result : [[String(result)]]);

describe("a line is a line, whatever it is called", () => {
  // 11 Valves, 4 Sensors and one Service, which is also a header's word.
  const lines = column(
    "Sensors",
    ...Array(10).fill("Valves"),
    "Service",
    "Sensors",
    "Sensors",
    "Sensors",
    "Valves",
  );
  const stages = column(...Array(16).fill("Demo"));

  test("no row above it is left out", () => {
    expect(callFunction("FUNNEL_TOP", [lines])).toBe("Valves");
    expect(callFunction("FUNNEL_CONCENTRATION", [lines, undefined, stages])).toBe(11 / 16);
    expect(rows(callFunction("FUNNEL_MIX", [lines]))).toHaveLength(4);
  });

  test("nor on top, where a stage beside it says that the row is a deal", () => {
    const first = [["Service"], ...lines.filter(([line]) => line !== "Service")];
    expect(callFunction("FUNNEL_CONCENTRATION", [first, undefined, stages])).toBe(11 / 16);
  });
});

describe("stages as the last argument: purchases are won deals alone", () => {
  const accounts = column("Acme", "Acme", "Beta", "Beta", "Cora", "Acme");
  const days = column("2024-06-01", "2026-02-01", "2026-03-01", "2026-09-30", "2024-01-01", "2024-02-01");
  const amounts = column(900, 300, 100, 200, 50, 70);
  const stages = column("Won", "Won", "Lost", "Won", "Lost", "Open");

  test.each<[string, readonly unknown[][][]]>([
    ["FUNNEL_RETURN_SHARE", [accounts, days, amounts]],
    ["FUNNEL_REPEAT_ODDS", [accounts, days]],
    ["FUNNEL_RFM", [accounts, days, amounts]],
    ["FUNNEL_CUSTOMER_VALUE", [accounts, days, amounts]],
  ])("%s over all deals with stages is %s over the won ones", (name, columns) => {
    const years = name === "FUNNEL_RFM" ? [] : [undefined];
    const isWon = (_: unknown, row: number) => stages[row]?.[0] === "Won";
    const alone = callFunction(
      name,
      columns.map((cells) => cells.filter(isWon)),
    );
    expect(callFunction(name, [...columns, ...years, undefined, stages])).toEqual(alone);
    expect(callFunction(name, columns)).not.toEqual(alone);
  });

  test("where no deal is won there is no purchase", () => {
    const none = column(...Array(6).fill("Lost"));
    expect(callFunction("FUNNEL_RFM", [accounts, days, undefined, undefined, none])).toEqual(
      new CellError("#N/A", "no row has an account and a date that can be read"),
    );
  });
});

describe("one rule for what is wanted", () => {
  const types = column(...Array(25).fill("New"), ...Array(76).fill("Existing"));

  test("left out, the target is the near edge of the band; alone it is the edge; 20 is 20 %", () => {
    // 25 of 101: (25 + x) / (101 + x) >= 0.4 from x = 26 on, >= 0.5 from 51 on
    expect(callFunction("FUNNEL_NEW_GAP", [types])).toBe(26);
    expect(callFunction("FUNNEL_NEW_GAP", [types, [[0.5]]])).toBe(51);
    expect(callFunction("FUNNEL_NEW_GAP", [types, [[50]]])).toBe(51);
    const lines = column(...Array(17).fill("A"), ...Array(3).fill("B"));
    expect(callFunction("FUNNEL_LANGUISHING", [lines, column("A", "B"), undefined, [[20]]])).toEqual(
      callFunction("FUNNEL_LANGUISHING", [lines, column("A", "B"), undefined, [["20 %"]]]),
    );
  });

  test("a blank guideline cell sets nothing, however the host hands it over", () => {
    const table = [["Account", "Type", "Stage"], ...types.map(([type], i) => [`A${i}`, type, "Demo"])];
    const usual = callFunction("FUNNEL_REVIEW", [table]);
    for (const blank of ["", null, undefined, 0, "  "]) {
      const given = [
        ["newTolerance", blank],
        ["languishingBelow", blank],
        ["lineLimit", blank],
      ];
      expect(callFunction("FUNNEL_REVIEW", [table, given])).toEqual(usual);
    }
    expect(callFunction("FUNNEL_REVIEW", [table, [["newTolerance", "0 %"]]])).not.toEqual(usual);
  });
});

test("who bought once has F 1 in the table of which the segment is", () => {
  const accounts = column("A", "B", "C", "D", "D");
  const [heading, ...own] = rows(
    callFunction("FUNNEL_RFM", [accounts, column(45000, 45010, 45020, 45030, 45040)]),
  );
  const at = heading?.indexOf("F") ?? -1;
  expect(own.map((row) => row[at])).toEqual([1, 1, 1, 5]);
});

test("a plan of four deals says that nothing was judged", () => {
  const few = [["Account", "Product", "Stage"], ...["A", "B", "C", "D"].map((name) => [name, "X", "Demo"])];
  expect(rows(callFunction("FUNNEL_PLAN", [few]))[1]?.[3]).toBe(
    "too little is known to judge anything: FUNNEL_REVIEW on the same cells says what is missing",
  );
  const even = [["Product", "Stage"], ...Array.from({ length: 10 }, (_, i) => [i % 2 ? "X" : "Y", "Demo"])];
  expect(rows(callFunction("FUNNEL_PLAN", [even]))[1]?.[3]).toBe("nothing to add: no finding is imbalanced");
});

test("amounts of 0 are none above 0: blanks, which some hosts hand over as 0, say the same", () => {
  const lines = column("A", "B", "A");
  const why = new CellError("#N/A", "none of these deals has an amount above 0 that can be read");
  for (const amounts of [
    ["0", "0", "0"],
    [0, 0, 0],
    [null, null, null],
    ["x", "y", "z"],
  ]) {
    expect(callFunction("FUNNEL_CONCENTRATION", [lines, column(...amounts)])).toEqual(why);
  }
});

test("level names are level within rounding, in the order in which people look for names", () => {
  expect(callFunction("FUNNEL_TOP", [column("xx", "yy", "yy"), column(0.3, 0.1, 0.2)])).toBe("xx, yy");
  expect(callFunction("FUNNEL_TOP", [column("Zeta", "alpha", "Émile")])).toBe("alpha, Émile, Zeta");
});

test("hours of values and efforts of any size are numbers, and add up", () => {
  const plan = rows(
    callFunction("FUNNEL_TIME_PLAN", [column("A", "B"), column(1e300, 1e-300), column(1e-9, 1e9), [[6]]]),
  );
  for (const [, ...figures] of plan.slice(1)) {
    for (const figure of figures) expect(Number.isFinite(figure)).toBe(true);
  }
  const [a = Number.NaN, b = Number.NaN] = plan.slice(1).map(([, hours]) => Number(hours));
  expect(a + b).toBeCloseTo(6, 9);
});

test("of a hundred days one mistyped year moves no window", () => {
  const accounts = column(...Array.from({ length: 120 }, (_, i) => `A${i % 30}`));
  const days = Array.from({ length: 120 }, (_, i) => 45500 + 6 * i);
  const amounts = column(...Array(120).fill(10));
  const of = (...given: readonly number[]) =>
    callFunction("FUNNEL_RETURN_SHARE", [accounts, column(...given), amounts]);
  const slipped = days.map((day, i) => (i === 70 ? 59000 : day));
  expect(of(...slipped)).toBeCloseTo(Number(of(...days)), 1);
  expect(callFunction("FUNNEL_UPTAKE", [column(...Array(120).fill("A")), column(...slipped)])).toHaveLength(
    2,
  );
  expect(
    rows(callFunction("FUNNEL_UPTAKE", [column(...Array(120).fill("A")), column(...slipped)]))[0]?.length,
  ).toBeLessThan(14);
});
