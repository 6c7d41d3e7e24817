import type { FindingId } from "../../../core/balance/Finding";
import type { Guidelines } from "../../../core/balance/Guidelines";
import { review } from "../../../core/balance/review";
import { type PipelineParts, pipelineOf, type Row, times } from "./pipelineOf";

function find(
  rows: readonly Row[],
  id: FindingId,
  guidelines: Partial<Guidelines> = {},
  parts: PipelineParts = {},
) {
  const made = review(pipelineOf(rows, parts), { guidelines });
  const finding = made.findings.find((each) => each.id === id);
  if (finding === undefined) throw new Error(id);
  return finding;
}

const lines = (counts: Readonly<Record<string, number>>): readonly Row[] =>
  Object.entries(counts).flatMap(([line, count]) => times(count, { line }));
const accounts = (counts: readonly number[]): readonly Row[] =>
  counts.flatMap((count, at) => times(count, { account: `Account ${at}` }));
const types = (withNew: number, current: number, unknown = 0): readonly Row[] => [
  ...times(withNew, { type: "new" }),
  ...times(current, { type: "current" }),
  ...times(unknown, { type: "unknown" }),
];

describe("line-concentration", () => {
  test.each([
    // share = first / sum; the limit is 0.70, the margin 0.05
    ["13 of 20 is 0.65, exactly at the margin", { A: 13, B: 7 }, "balanced", 0.65],
    ["27 of 40 is 0.675, nearer than the margin", { A: 27, B: 13 }, "watch", 0.675],
    ["7 of 10 is exactly on the limit, so inside", { A: 7, B: 3 }, "watch", 0.7],
    ["15 of 20 is above the limit, and may be chance", { A: 15, B: 5 }, "leaning", 0.75],
    ["16 of 20 may be chance", { A: 16, B: 4 }, "leaning", 0.8],
    ["17 of 20 is beyond chance", { A: 17, B: 3 }, "imbalanced", 0.85],
    ["8 of 10 may be chance", { A: 8, B: 2 }, "leaning", 0.8],
    ["9 of 10 is beyond chance", { A: 9, B: 1 }, "imbalanced", 0.9],
  ] as const)("%s", (_, counts, verdict, value) => {
    expect(find(lines(counts), "line-concentration")).toMatchObject({
      verdict,
      value,
      top: ["A"],
      limit: 0.7,
    });
  });

  test("four deals are too few to judge", () => {
    expect(find(lines({ A: 3, B: 1 }), "line-concentration")).toMatchObject({
      verdict: "unknown",
      reason: "too-few-deals",
      value: null,
      n: 4,
    });
  });

  test("a portfolio of one line is exempt from all that is said of lines", () => {
    const rows = lines({ A: 9 });
    expect(find(rows, "line-concentration")).toMatchObject({ verdict: "exempt", reason: "one-line" });
    expect(find(rows, "line-pair")).toMatchObject({ verdict: "exempt", reason: "one-line" });
    expect(find(rows, "languishing-lines")).toMatchObject({
      verdict: "exempt",
      reason: "one-line",
      value: null,
    });
  });

  test("a line that only closed deals name belongs to the portfolio", () => {
    const rows = [...lines({ A: 9 }), { line: "B", stage: "lost" as const }];
    expect(find(rows, "line-concentration")).toMatchObject({ verdict: "imbalanced", value: 1, n: 9, k: 9 });
    expect(find(rows, "languishing-lines")).toMatchObject({ value: 0.5, top: ["B"] });
  });

  test("tied lines are all named, in order of name", () => {
    expect(find(lines({ b: 3, A: 3, c: 2 }), "line-concentration").top).toEqual(["A", "b"]);
  });

  test("a blank line is out of the base", () => {
    const rows = [...lines({ A: 3, B: 3 }), ...times(4, { line: "" })];
    expect(find(rows, "line-concentration")).toMatchObject({ value: 0.5, n: 6 });
  });

  test("its rows are those of the largest line", () => {
    expect(find(lines({ A: 2, B: 4 }), "line-concentration").sheetRows()).toEqual([4, 5, 6, 7]);
  });

  test("without a line column it is unknown, and says why", () => {
    expect(find(accounts([3, 3]), "line-concentration").reason).toBe("no-line-column");
  });
});

describe("certainty", () => {
  test("the interval is Wilson's: 19 of 38 is 0.3485 to 0.6515", () => {
    const finding = find(lines({ A: 19, B: 10, C: 9 }), "line-concentration");
    expect(finding.low).toBeCloseTo(0.3485, 4);
    expect(finding.high).toBeCloseTo(0.6515, 4);
    expect(finding.certain).toBe(true);
  });

  test("7 of 9 deals may be chance: the limit lies inside the interval", () => {
    expect(find(lines({ A: 7, B: 2 }), "line-concentration")).toMatchObject({
      verdict: "leaning",
      certain: false,
    });
  });

  test("79 of 96 deals are no chance", () => {
    expect(find(lines({ A: 79, B: 17 }), "line-concentration").certain).toBe(true);
  });

  test("weighted deals count as Kish's effective number: amounts 9, 1, 1, 1, 1, 1 are 196/86 deals", () => {
    const rows = [9, 1, 1, 1, 1, 1].map((amount, at) => ({ line: at < 2 ? "A" : "B", amount }));
    const { low, high, value } = find(rows, "line-concentration", { by: "amount" });
    // Wilson by hand with p = 10/14, n = 196/86 = 2.2791, z = 1.95996 (the formula is that of Wilson 1927)
    const n = 196 / 86;
    const z = 1.959963984540054;
    const p = 10 / 14;
    const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
    expect(value).toBeCloseTo(p, 12);
    expect(low).toBeCloseTo(centre - half, 12);
    expect(high).toBeCloseTo(centre + half, 12);
  });
});

describe("weights", () => {
  test("an amount that cannot be read leaves the base, and stays a deal", () => {
    const rows = [
      ...[60, 10, 10, 10, 10].map((amount, at) => ({ line: at === 0 ? "A" : "B", amount })),
      { line: "A" },
    ];
    const made = review(pipelineOf(rows), { guidelines: { by: "amount" } });
    expect(made.findings[0]).toMatchObject({ value: 0.6, n: 5, k: 1 });
    expect(made.lines[0]).toMatchObject({ name: "A", deals: 2, weight: 60 });
    expect(made.amount).toBe(100);
  });

  test("expected is amount times probability", () => {
    const rows = [
      { line: "A", amount: 100, probability: 0.9 },
      ...times(4, { line: "B", amount: 100, probability: 0.1 }),
    ];
    // 90 of 130
    expect(find(rows, "line-concentration", { by: "expected" }).value).toBeCloseTo(90 / 130, 12);
  });

  test.each([
    ["no amounts", lines({ A: 9 }), "amount", {}, "no-amounts"],
    [
      "several currencies",
      times(9, { line: "A", amount: 1 }),
      "amount",
      { amountsAdd: false },
      "mixed-currencies",
    ],
    ["no probabilities", times(9, { line: "A", amount: 1 }), "expected", {}, "no-probabilities"],
    ["amounts of nothing", times(9, { line: "A", amount: 0 }), "amount", {}, "no-amounts"],
  ] as const)("%s: unknown, never a guess", (_, rows, by, parts, reason) => {
    const both = [...rows, { line: "B", stage: "lost" as const }];
    expect(find(both, "line-concentration", { by }, parts)).toMatchObject({
      verdict: "unknown",
      reason,
      value: null,
    });
  });
});

describe("line-pair", () => {
  test("with three lines it does not apply", () => {
    expect(find(lines({ A: 5, B: 4, C: 1 }), "line-pair")).toMatchObject({
      verdict: "exempt",
      reason: "few-lines",
    });
  });

  test("with four lines two of them may be 90 % and no more", () => {
    expect(find(lines({ A: 10, B: 8, C: 1, D: 1 }), "line-pair")).toMatchObject({
      verdict: "watch",
      value: 0.9,
    });
    expect(
      find(lines({ A: 10, B: 9, C: 1, D: 0, E: 0 }), "line-pair", { portfolio: ["A", "B", "C", "D"] }),
    ).toMatchObject({
      // One-sided 90 %, n = 20: the bound is 0.853.
      verdict: "leaning",
      value: 0.95,
      top: ["A", "B"],
      k: 19,
    });
  });
});

describe("languishing-lines", () => {
  test("a line under 5 % languishes, one of exactly 5 % does not, one without a deal does", () => {
    const rows = lines({ A: 95, B: 5 });
    expect(find(rows, "languishing-lines")).toMatchObject({ verdict: "balanced", value: 0 });
    expect(find(rows, "languishing-lines", { portfolio: ["A", "B", "C"] })).toMatchObject({
      verdict: "imbalanced",
      value: 1 / 3,
      top: ["C"],
    });
  });

  test("a line under the company's own minimum languishes, whatever its spelling", () => {
    const rows = lines({ A: 92, Service: 8 });
    expect(find(rows, "languishing-lines", { lineMinimum: { SERVICE: 0.1 } })).toMatchObject({
      top: ["Service"],
    });
    expect(find(rows, "languishing-lines", { lineMinimum: { Service: 0.08 } }).top).toEqual([]);
  });

  test("a line that has a minimum is asked for even where no deal names it", () => {
    expect(find(lines({ A: 5, B: 5 }), "languishing-lines", { lineMinimum: { Service: 0.1 } }).top).toEqual([
      "Service",
    ]);
  });
});

describe("new-share", () => {
  test.each([
    // band 0.40 to 0.60, margin 0.05
    ["8 of 20 is exactly on the low edge", types(8, 12), "watch", 0.4],
    ["9 of 20 is exactly at the margin", types(9, 11), "balanced", 0.45],
    ["5 of 25 is below the band", types(5, 20), "imbalanced", 0.2],
    ["deals of unknown customers are out of the base", types(5, 5, 40), "balanced", 0.5],
  ] as const)("%s", (_, rows, verdict, value) => {
    expect(find(rows, "new-share")).toMatchObject({ verdict, value });
  });

  test.each([
    // All or none, with the tolerance of 0.10; the margin is 0.05. One edge, so that the bound is one-sided at 90 %.
    ["all of them are new", "new-only", types(10, 0), "balanced", 1, [0.9, 1]],
    ["93 of 100 are new", "new-only", types(93, 7), "watch", 0.93, [0.9, 1]],
    ["8 of 10 are new", "new-only", types(8, 2), "leaning", 0.8, [0.9, 1]],
    ["6 of 10 are new", "new-only", types(6, 4), "imbalanced", 0.6, [0.9, 1]],
    ["none of them is new", "current-only", types(0, 10), "balanced", 0, [0, 0.1]],
    ["2 of 10 are new", "current-only", types(2, 8), "leaning", 0.2, [0, 0.1]],
    ["9 of 10 are new", "current-only", types(9, 1), "imbalanced", 0.9, [0, 0.1]],
  ] as const)(
    "%s in a %s territory: it is held against the assignment",
    (_, territory, rows, verdict, value, limit) => {
      expect(find(rows, "new-share", { territory })).toMatchObject({ verdict, value, limit, tries: 1 });
    },
  );

  test("a sheet of open deals only cannot tell new from current", () => {
    expect(find(accounts([5, 5]), "new-share")).toMatchObject({ verdict: "unknown", reason: "no-types" });
  });

  // 2026-10-20 is serial day 46315, a year before it 45950.
  const asOf = 46315;
  const wonOn = (actualClose: number): Row => ({ account: "Account 1", stage: "won", actualClose });
  const others = Array.from({ length: 10 }, (_, at): Row => ({ account: `Other ${at}` }));

  test("an account with a won deal is a current customer", () => {
    const finding = find([...accounts([3, 3]), wonOn(45950)], "new-share", {}, { asOf });
    expect(finding).toMatchObject({ value: 0.5, n: 6, k: 3 });
    expect(finding?.sheetRows()).toEqual([2, 3, 4]);
  });

  test("who has no won deal in a sheet that does not reach back 12 months may have bought before it", () => {
    const short = find([...accounts([3, 3]), wonOn(45951)], "new-share", {}, { asOf });
    expect(short).toMatchObject({ verdict: "unknown", reason: "history-too-short", value: null, n: 6, k: 3 });
    // sales-funnel.xlsx: four won rows, no date at all, ten open deals with other accounts.
    const undated = find([...others, { account: "Account 1", stage: "won" }], "new-share");
    expect(undated).toMatchObject({ verdict: "unknown", reason: "no-dates", n: 10, k: 10 });
    expect(find([...others, wonOn(45950)], "new-share", {}, { asOf }).verdict).toBe("imbalanced");
  });

  test("too few new customers are too few whoever bought before the sheet began", () => {
    const rows = [...accounts([1, 14]), wonOn(46300)];
    expect(find(rows, "new-share", {}, { asOf })).toMatchObject({
      verdict: "leaning",
      side: "below",
      n: 15,
      k: 1,
      isAtMost: true,
    });
    const long = [...accounts([1, 14]), wonOn(45950)];
    expect(find(long, "new-share", {}, { asOf })).toMatchObject({ k: 1, isAtMost: false });
    const keyAccounts = { territory: "current-only" } as const;
    expect(find(rows, "new-share", keyAccounts, { asOf })).toMatchObject({ verdict: "watch", side: null });
    expect(find([...others, wonOn(46300)], "new-share", keyAccounts, { asOf }).verdict).toBe("unknown");
  });

  test("customers who lapse within half a year need no longer history", () => {
    const rows = [...accounts([3, 3]), wonOn(46315 - 200)];
    const verdict = (lapseMonths: number, customersListed = false) =>
      review({ ...pipelineOf(rows, { asOf }), lapseMonths, customersListed }).findings.find(
        ({ id }) => id === "new-share",
      )?.verdict;
    expect([verdict(0), verdict(6), verdict(12), verdict(0, true)]).toEqual([
      "unknown",
      "balanced",
      "unknown",
      "balanced",
    ]);
  });

  test("what is not known of customers asks for no deal in the plan", () => {
    const known = review(pipelineOf([...others, wonOn(45950)], { asOf })).plan();
    const guessed = review(pipelineOf([...others, wonOn(45951)], { asOf })).plan();
    expect([known.needs.withCurrent, guessed.needs.withCurrent]).toEqual([7, 0]);
  });
});

describe("accounts", () => {
  test("5 of 25 is 0.20, exactly at the margin of the account limit", () => {
    expect(find(accounts([5, 4, 4, 4, 4, 4]), "account-concentration")).toMatchObject({
      verdict: "balanced",
      value: 0.2,
    });
  });

  test("a key-account rep is exempt from both account findings", () => {
    const rows = accounts([10, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    const guidelines = { territory: "current-only" } as const;
    expect(find(rows, "account-concentration", guidelines)).toMatchObject({
      verdict: "exempt",
      reason: "territory",
    });
    expect(find(rows, "account-few", guidelines)).toMatchObject({ verdict: "exempt", reason: "territory" });
  });

  test("five accounts are looked at together from ten accounts on", () => {
    expect(find(accounts([3, 3, 3, 3, 3, 1, 1, 1, 1]), "account-few").reason).toBe("few-accounts");
    // 15 of 20, of 252 fives: some five hold so many by chance
    expect(find(accounts([3, 3, 3, 3, 3, 1, 1, 1, 1, 1]), "account-few")).toMatchObject({
      verdict: "leaning",
      tries: 252,
      value: 0.75,
      k: 15,
    });
  });
});

describe("return-revenue", () => {
  const asOf = 46000;
  const won = (account: string, actualClose: number, amount: number): Row => ({
    account,
    stage: "won",
    actualClose,
    amount,
  });
  const history = [
    won("A", 45000, 1),
    won("A", 45900, 30),
    ...["B", "C", "D", "E"].map((account) => won(account, 45950, 17.5)),
  ];

  test("is the won amount of twelve months from accounts that had bought on an earlier day: 30 of 100", () => {
    expect(find(history, "return-revenue", {}, { asOf })).toMatchObject({
      value: 0.3,
      n: 5,
      k: 1,
      verdict: "balanced",
    });
  });

  test("two deals on one day are no return", () => {
    const rows = [...history, won("B", 45950, 0)];
    expect(find(rows, "return-revenue", {}, { asOf })).toMatchObject({ value: 0.3, k: 1 });
  });

  test("outside the benchmark is to be watched, not imbalanced", () => {
    const rows = [...history, won("A", 45960, 900)];
    expect(find(rows, "return-revenue", {}, { asOf })).toMatchObject({ value: 0.93, verdict: "watch" });
  });

  test("with less than 24 months of history it is the least that came back", () => {
    const short = [won("A", 45500, 1), ...history.slice(1)];
    expect(find(history, "return-revenue", {}, { asOf })).toMatchObject({ isAtLeast: false });
    expect(find(short, "return-revenue", {}, { asOf })).toMatchObject({ value: 0.3, isAtLeast: true });
  });

  test("a history that starts inside the window tells nothing", () => {
    expect(find(history.slice(1), "return-revenue", {}, { asOf })).toMatchObject({
      verdict: "unknown",
      reason: "history-too-short",
    });
  });

  test("a won deal without a close date is dated by its creation, and that is told", () => {
    const rows = history.map(({ actualClose = 0, ...row }) => ({ ...row, created: actualClose }));
    const made = review(pipelineOf(rows, { asOf }));
    expect(made.findings.at(-1)).toMatchObject({ value: 0.3 });
    expect(made.wonDates).toEqual({ byCreation: 6, undated: 0 });
  });
});

describe("the won basis", () => {
  test("looks at the deals won in the last 12 months to as-of", () => {
    // 2026-09-30 is 46295; a year before is 45930.
    const won = (line: string, actualClose: number): Row => ({ line, stage: "won", actualClose });
    const rows = [won("Old", 45930), ...times(4, won("A", 45931)), won("B", 46295), ...lines({ C: 30 })];
    expect(find(rows, "line-concentration", { basis: "won" }, { asOf: 46295 })).toMatchObject({
      value: 0.8,
      n: 5,
      top: ["A"],
    });
  });
});

describe("new-share over won deals, by history", () => {
  // Each account's first won deal was with a new customer when it began; only Acme's second deal was with a current one: 5 of 6.
  const first = (account: string, day: number): Row => ({
    account,
    line: "A",
    stage: "won",
    created: day,
    actualClose: day + 10,
  });
  const rows = [
    first("Acme", 1000),
    first("Acme", 1050),
    ...["B", "C", "D", "E"].map((name) => first(name, 1100)),
  ];

  it("takes customers for what they were when the deal began", () => {
    // Without the first one, of more than a year ago, nobody could tell who bought before.
    const { findings, customers } = review(pipelineOf([first("Old", 500), ...rows]), {
      guidelines: { basis: "won" },
    });
    expect(findings.find(({ id }) => id === "new-share")).toMatchObject({ value: 5 / 6, k: 5, n: 6 });
    expect(customers).toEqual({ new: 5, current: 1, unknown: 0 });
  });
});
