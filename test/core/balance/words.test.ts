import type { FindingId } from "../../../core/balance/Finding";
import { allFindings } from "../../../core/balance/findings/allFindings";
import { withoutValue } from "../../../core/balance/findings/measured";
import type { Guidelines } from "../../../core/balance/Guidelines";
import { review } from "../../../core/balance/review";
import * as words from "../../../core/words/en/findings";
import { planSentence, planStep } from "../../../core/words/en/plan";
import { type PipelineParts, pipelineOf, type Row, times } from "./pipelineOf";

const made = (rows: readonly Row[], guidelines: Partial<Guidelines> = {}, parts: PipelineParts = {}) =>
  review(pipelineOf(rows, parts), { guidelines });

function told(
  id: FindingId,
  rows: readonly Row[],
  guidelines: Partial<Guidelines> = {},
  parts: PipelineParts = {},
) {
  const whole = made(rows, guidelines, parts);
  const finding = whole.findings.find((each) => each.id === id);
  if (finding === undefined) throw new Error(id);
  return { message: words.findingMessage(finding, whole), remedy: words.remedy(finding, whole) };
}

const lines = (counts: Readonly<Record<string, number>>, more: Row = {}): readonly Row[] =>
  Object.entries(counts).flatMap(([line, count]) => times(count, { line, ...more }));
const types = (withNew: number, current: number, unknown = 0): readonly Row[] => [
  ...times(withNew, { type: "new" as const }),
  ...times(current, { type: "current" as const }),
  ...times(unknown, { type: "unknown" as const }),
];

describe("findingMessage and remedy", () => {
  test("a line that carries the funnel, beyond chance", () => {
    // 79 / 0.7 = 112.9, so 113 deals: 17 more
    expect(told("line-concentration", lines({ Sensors: 79, Valves: 17 }))).toEqual({
      message:
        "Sensors is 79 of your 96 open deals (82 %). Even allowing for chance it is over your limit of 70 %.",
      remedy: "17 more deals outside Sensors would bring this to 70 %",
    });
  });

  test("few deals say so", () => {
    expect(told("line-concentration", lines({ Sensors: 7, Valves: 2 })).message).toBe(
      "Sensors is 7 of your 9 open deals (78 %). That is over your limit of 70 %, but close enough to be chance.",
    );
    expect(told("line-concentration", lines({ Sensors: 3, Valves: 1 })).message).toBe(
      "Only 4 deals to go by: at least 5 are needed.",
    );
  });

  test("many deals of which few have what is needed say so", () => {
    expect(told("line-concentration", lines({ "": 30 })).message).toBe(
      "None of the 30 open deals has a product line: at least 5 are needed.",
    );
    expect(told("line-concentration", lines({ "": 30, Sensors: 1, Valves: 1 })).message).toBe(
      "Only 2 of the 32 open deals have a product line: at least 5 are needed.",
    );
  });

  // 46315 is 2026-10-20, 46200 four months before.
  test("where the sheet does not reach back, the deals with new customers are the most that there may be", () => {
    const bought = Array.from({ length: 40 }, (_, at) => `Account ${at}`);
    const rows = [
      { account: "Tarn" },
      ...bought.map((account) => ({ account })),
      ...bought.map((account) => ({ account, stage: "won" as const, actualClose: 46200 })),
    ];
    expect(told("new-share", rows, {}, { asOf: 46315 }).message).toBe(
      "At most 1 of your 41 open deals is with new customers (2 %), those without a won deal before, as far as this sheet goes back. Even allowing for chance it is under your target of 40 % to 60 %.",
    );
    expect(words.headline(made(rows, {}, { asOf: 46315 }))).toBe(
      "At most 1 of 41 open deals is with new customers",
    );
  });

  test("tied lines are level", () => {
    expect(
      told("line-concentration", lines({ CPU: 30, Software: 30, Maintenance: 30, Monitor: 10 })).message,
    ).toBe(
      "CPU, Maintenance and Software are level, each 30 of your 100 open deals (30 %). Your limit is 70 %.",
    );
  });

  test("by amount it speaks of the amount, on the won basis of what was won", () => {
    const rows = [...lines({ CPU: 50 }, { amount: 4 }), ...lines({ Software: 50 }, { amount: 3 })];
    expect(told("line-concentration", rows, { by: "amount" }).message).toBe(
      "CPU is 57 % of your open amount. Your limit is 70 %.",
    );
    const won = rows.map((row) => ({ ...row, stage: "won" as const, actualClose: 46000 }));
    expect(told("line-concentration", won, { basis: "won" }).message).toBe(
      "CPU and Software are level, each 50 of your 100 deals won in the last 12 months (50 %). Your limit is 70 %.",
    );
  });

  test("languishing lines by name and size", () => {
    const rows = lines({ Sensors: 92, Software: 4 });
    expect(told("languishing-lines", rows, { portfolio: ["Sensors", "Software", "Service"] })).toEqual({
      message: "Service has no open deal. Software has 4, under 5 %. Chance alone does not explain Service.",
      remedy: "Ask which of your customers could use Service and Software",
    });
  });

  test("new and current customers", () => {
    // (20 + x) / (90 + x) >= 0.4: 0.6 x >= 16, 27 more
    expect(told("new-share", types(20, 70, 6))).toEqual({
      message:
        "20 of your 90 open deals are with new customers (22 %), those without a won deal before. Of 6 more deals the customer is not known. Even allowing for chance it is under your target of 40 % to 60 %.",
      remedy: "27 more deals with new customers would bring you to 40 %",
    });
    // 10 / (10 + x) <= 0.6: x >= 6.67, 7 more
    expect(told("new-share", types(10, 0)).remedy).toBe(
      "7 more deals with current customers would bring you to 60 %",
    );
  });

  test("new and current customers that cannot be told apart say what to add", () => {
    expect(told("new-share", times(9, { account: "A" }))).toEqual({
      message: "Nothing tells new customers from current ones.",
      remedy: "Add your closed deals or a list of your customers, so that new and current can be told apart",
    });
  });

  test("the largest account", () => {
    const rows = [
      ...times(9, { account: "Norden Pumps" }),
      ...Array.from({ length: 87 }, (_, at) => ({ account: `A${at}` })),
    ];
    expect(told("account-concentration", rows)).toEqual({
      message: "Norden Pumps is the largest with 9 of your 96 open deals (9 %). Your limit is 25 %.",
      remedy: "",
    });
    expect(told("account-concentration", times(10, { account: "Norden Pumps" })).remedy).toBe(
      "Look for deals with other accounts",
    );
    const several = [
      ...times(10, { account: "Norden Pumps" }),
      ...Array.from({ length: 23 }, (_, at) => ({ account: `A${at}` })),
    ];
    // 10 of 33 is over 25 %: 10 / 0.25 = 40, 7 more.
    expect(told("account-concentration", several).remedy).toBe(
      "7 more deals with other accounts would bring this to 25 %",
    );
  });

  test("returning customers are held against a benchmark that is called one", () => {
    const won = (account: string, actualClose: number): Row => ({
      account,
      stage: "won",
      actualClose,
      amount: 10,
    });
    const rows = [
      won("A", 45000),
      ...Array.from({ length: 100 }, (_, at) => won(at < 33 ? "A" : `B${at}`, 45900)),
    ];
    expect(told("return-revenue", rows, {}, { asOf: 46000 }).message).toBe(
      "33 % of what you won in the last 12 months came from customers who had bought before. E-commerce studies quote 25 % to 40 %, as a benchmark.",
    );
    const since = (first: number, back: number) =>
      told(
        "return-revenue",
        [won("A", first), ...Array.from({ length: 100 }, (_, at) => won(at < back ? "A" : `B${at}`, 45900))],
        {},
        { asOf: 46000 },
      ).message;
    expect(since(45000, 10)).toMatch(/^10 % of what you won .* bought before: few come back\. /);
    // Who bought before the sheet began counts as new.
    expect(since(45500, 10)).toMatch(
      /^At least 10 % of what you won .* bought before, as far as this sheet goes back\. /,
    );
    expect(since(45500, 100)).toMatch(/^100 % of what you won /);
    expect(since(45500, 80)).toMatch(
      /^At least 80 % of what you won .* bought before: little new business\. /,
    );
  });
});

describe("headline of what is inside", () => {
  test.each([
    [lines({ A: 9, B: 1 }), {}, "A carries your funnel"],
    [
      lines({ A: 50, B: 45, C: 2, D: 1 }),
      { portfolio: ["A", "B", "C", "D"], languishingBelow: 0 },
      "A and B carry your funnel",
    ],
    [lines({ A: 50, B: 50 }), { portfolio: ["A", "B", "C"] }, "C is languishing"],
    [
      lines({ A: 50, B: 50 }),
      { portfolio: ["A", "B", "C", "D"], linePairLimit: 1 },
      "C and D are languishing",
    ],
    [lines({ A: 8, B: 2 }), {}, "Your funnel leans to A"],
    [
      lines({ A: 10, B: 9, C: 1 }),
      { portfolio: ["A", "B", "C", "D"], languishingBelow: 0 },
      "Your funnel leans to A and B",
    ],
    [lines({ A: 5, B: 5 }), { portfolio: ["A", "B", "C"] }, "Your funnel leans away from C"],
    [types(3, 7), {}, "Your funnel leans to current customers"],
    [types(7, 3), {}, "Your funnel leans to new customers"],
    [
      lines({ A: 5, B: 4, C: 1 }).map((row, at) => ({ ...row, account: at < 3 ? "Acme" : `B${at}` })),
      {},
      "Your funnel leans to Acme",
    ],
    [types(1, 9), {}, "Only 1 of 10 open deals is with new customers"],
    [types(9, 1), {}, "Only 1 of 10 open deals is with current customers"],
    [times(10, { account: "A" }), {}, "A carries your funnel"],
    [eachAccount(lines({ A: 13, B: 7 })), {}, "Your funnel is balanced"],
    [eachAccount(lines({ A: 27, B: 13 })), {}, "Your funnel is balanced, with one thing to watch"],
    [lines({ A: 13, B: 7 }), {}, "Too little to judge"],
    [lines({ A: 3 }), {}, "Too few deals to judge"],
    [[], {}, "No open deals to judge"],
  ] as const)("%#: what the rep most needs to hear is the news", (rows, guidelines, headline) => {
    expect(words.headline(made(rows, guidelines))).toBe(headline);
  });
});

describe("the plan in words", () => {
  test("a step", () => {
    expect(planStep({ line: "Service", customer: "new", add: 7, why: [] })).toBe(
      "7 deals in Service with new customers",
    );
    expect(planStep({ line: null, customer: "either", add: 1, why: [] })).toBe("1 deal in any line");
  });

  test("a small plan is a number, a large one shares of the next deals, an impossible one names its guideline", () => {
    const sentence = (rows: readonly Row[], guidelines = {}) => {
      const whole = made(rows, guidelines);
      return planSentence(whole);
    };
    expect(sentence(lines({ A: 8, B: 2 }))).toBe(
      "2 more open deals, counted by number, would meet every guideline that can be judged: none in A",
    );
    expect(sentence(lines({ Sensors: 10, B: 1 }), { lineLimit: 0.5, languishingBelow: 0 })).toBe(
      "It would take 9 more open deals: more than half of what is open. For now: each of your next deals outside Sensors",
    );
    expect(sentence(lines({ A: 5, B: 5 }), { lineLimit: 0.4 })).toBe(
      "No number of deals can mend this: Product lines cannot be met",
    );
    expect(sentence(lines({ A: 5, B: 5 }))).toBe("");
  });

  test("where to go is said of what more is wanted of than there is, the most wanted first", () => {
    const direction = (rows: readonly Row[], guidelines: Partial<Guidelines> = {}) =>
      planSentence(made(rows, guidelines)).replace(/^.*(?=For now)/, "");
    // Half of the open deals are in each line, and six of seven more may go into either: nothing to be told of lines.
    const halves = Array.from(
      { length: 10 },
      (_, at): Row => ({ line: at % 2 ? "A" : "B", type: "current" }),
    );
    expect(direction(halves)).toBe("For now: each of your next deals with a new customer");
    // Two of seven more have to be with new customers and two with current ones, as half of them are by now; none may be in Sensors.
    const pet = Array.from(
      { length: 16 },
      (_, at): Row => ({ line: "Sensors", type: at % 2 ? "new" : "current" }),
    );
    expect(direction(pet, { portfolio: ["Sensors", "Valves", "Pumps", "Service"] })).toBe(
      "For now: each of your next deals outside Sensors",
    );
  });

  test("promises every guideline only where each is judged", () => {
    const known = (count: number, type: "new" | "current") =>
      Array.from(
        { length: count },
        (_, at): Row => ({ line: at < 9 ? "A" : "B", account: `${type} ${at}`, type }),
      );
    const whole = made([...known(10, "new"), ...known(10, "current")], { portfolio: ["A", "B"] });
    expect(planSentence(whole)).toMatch(/would meet every guideline: /);
    const untyped = Array.from(
      { length: 20 },
      (_, at): Row => ({ line: at < 18 ? "A" : "B", account: `Account ${at}` }),
    );
    expect(planSentence(made(untyped, { portfolio: ["A", "B"] }))).toMatch(
      /would meet every guideline that can be judged: /,
    );
  });

  test("lines that need all of it have it said without a least, and what is won is not promised", () => {
    const open = lines({ A: 3, B: 3 });
    const portfolio = ["A", "B", "C"];
    expect(planSentence(made(open, { portfolio }))).toBe(
      "1 more open deal, counted by number, would meet every guideline that can be judged: 1 in C",
    );
    expect(planSentence(made(open, { portfolio, basis: "won" }))).toBe(
      "1 more open deal, counted by number, would meet every guideline that can be judged for what is open: 1 in C",
    );
  });

  test("says what is needed and at what pace deals come, and beyond a quarter of what is open where to go", () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      line: at < 24 ? "Sensors" : at < 39 ? "Valves" : "Service",
      account: `Account ${at}`,
      type: at < 14 ? ("new" as const) : ("current" as const),
      created: at < 3 ? 46200 : 45000,
    }));
    // (14 + x) / (40 + x) >= 0.4: x >= 3.33, so 4; 5 % of 44 is 2.2, so 3 of Service, which has 1
    expect(planSentence(made(rows, {}, { asOf: 46210 }))).toBe(
      "4 more open deals, counted by number, would meet every guideline: 4 with new customers, at least 2 in Service, the rest anywhere. In the last 90 days you opened 3 deals, none of them in Service: at this pace you never get there",
    );
    // (8 + x) / (40 + x) >= 0.4: x >= 13.3, so 14 of 40 that are open
    const fewer = rows.map((row, at) => ({
      ...row,
      type: at < 8 ? ("new" as const) : ("current" as const),
      created: 45000,
    }));
    expect(planSentence(made(fewer, {}, { asOf: 46210 }))).toBe(
      "14 more open deals, counted by number, would meet every guideline: 14 with new customers, at least 2 in Service, at most 13 in Sensors, the rest anywhere. In the last 90 days you opened no deal: at this pace you never get there. For now: each of your next deals with a new customer",
    );
  });

  test.each([
    // 7 + 5 x = 0.4 (30 + 5 x) quarters: 21.4 weeks
    [5, "you opened 5 deals, all of them with new customers: at this pace you are balanced in 22 weeks"],
    // 3 + 1 x = 0.4 (26 + x) quarters: 158.6 weeks
    [1, "you opened 1 deal, that one with new customers: at this pace it takes more than two years"],
  ])("says when the pace leads to balance: %i deals in a quarter", (count, sentence) => {
    const rows = Array.from({ length: 25 + count }, (_, at) => ({
      line: "Sensors",
      account: `Account ${at}`,
      type: at < count + 2 ? ("new" as const) : ("current" as const),
      created: at < count ? 46200 : 45000,
    }));
    expect(planSentence(made(rows, {}, { asOf: 46210 }))).toContain(`In the last 90 days ${sentence}`);
  });

  test("says so where a tenth account would put the five largest over their limit", () => {
    // 12 of 15 is over 70 %: 12 / 0.7 = 17.1, 3 more. With accounts of their own the five largest are 12 of 18, over 60 %.
    const accounts = [3, 3, 3, 2, 1, 1, 1, 1, 0].flatMap((deals, at) =>
      times(deals, { account: `Account ${at}` }),
    );
    const whole = made(lines({ A: 12, B: 3 }).map((row, at) => ({ ...row, ...accounts[at] })));
    expect(whole.plan()).toMatchObject({ total: 3, mostAccounts: 9 });
    expect(planSentence(whole)).toBe(
      "3 more open deals, counted by number, would meet every guideline that can be judged: none in A, kept to at most 9 accounts in all",
    );
  });
});

describe("headline", () => {
  const oneLine = Array.from(
    { length: 12 },
    (_, at): Row => ({ line: "Sensors", account: `Account ${at}`, type: at % 2 ? "new" : "current" }),
  );

  test("does not call balanced who may sell one line of several", () => {
    const whole = made(oneLine);
    expect(words.headline(whole)).toBe("You sell one line: Sensors. Are there others?");
    expect(told("line-concentration", oneLine)).toEqual({
      message: "Sensors is the one line in this sheet.",
      remedy: "If you are responsible for other lines, name them: then those without a deal show",
    });
    const portfolio = ["Sensors"];
    expect(words.headline(made(oneLine, { portfolio }))).toBe("Your funnel is balanced");
    expect(told("line-concentration", oneLine, { portfolio })).toEqual({
      message: "You sell one line.",
      remedy: "",
    });
  });

  test("counts too many stale deals among the things to watch", () => {
    // 11 of 16 is 69 %, close to 70 %; 6 of 16 are past their close date.
    const rows = Array.from(
      { length: 16 },
      (_, at): Row => ({
        line: at < 11 ? "S" : "V",
        account: `Account ${at}`,
        expectedClose: at < 6 ? 45999 : 46001,
      }),
    );
    expect(words.headline(made(rows, {}, { asOf: 46000 }))).toBe(
      "Your funnel is balanced, with 2 things to watch",
    );
  });
});

test("a line's share has decimals where without them it would look like its floor or its limit", () => {
  // 3 of 65 is 4.6 % and languishes under 5 %; 46 of 65 is 70.8 %, over 70 %.
  const whole = made(lines({ Sensors: 46, Controllers: 9, Valves: 6, Service: 3, Software: 1 }));
  expect(whole.lines.map((line) => words.lineShare(line, whole))).toEqual([
    "71 %",
    "14 %",
    "9 %",
    "4.6 %",
    "2 %",
  ]);
  // 141 of 201 is 70.1 %.
  const close = made(lines({ Sensors: 141, Valves: 60 }));
  expect(close.lines.map((line) => words.lineShare(line, close))).toEqual(["70.1 %", "30 %"]);
});

describe("staleSentence", () => {
  test("tells what the largest line is without them", () => {
    const rows = [
      ...lines({ Sensors: 8 }, { expectedClose: 45999 }),
      ...lines({ Sensors: 6, Valves: 6 }, { expectedClose: 46001 }),
    ];
    expect(words.staleSentence(made(rows, {}, { asOf: 46000 }))).toBe(
      "8 of 20 open deals are past their close date; without them Sensors and Valves are each 50 %",
    );
    expect(words.staleSentence(made(rows.slice(7), {}, { asOf: 46000 }))).toBe(
      "1 of 13 open deals is past its close date; without it Sensors and Valves are each 50 %",
    );
    expect(words.staleSentence(made([]))).toBe("");
    // 63 of 88 is 71.6 %, 73 of 101 is 72.3 %: both 72 %, which is no news.
    const alike = [
      ...lines({ Sensors: 10, Valves: 3 }, { expectedClose: 45999 }),
      ...lines({ Sensors: 63, Valves: 25 }, { expectedClose: 46001 }),
    ];
    expect(words.staleSentence(made(alike, {}, { asOf: 46000 }))).toBe(
      "13 of 101 open deals are past their close date",
    );
    const withoutThem = review(pipelineOf(rows, { asOf: 46000 }), { withoutStale: true });
    expect(words.staleSentence(withoutThem)).toBe(
      words.staleSentence(made(rows, {}, { asOf: 46000 })).replace(/;.*/, ": left out here"),
    );
    expect(words.staleSentence(made(rows, { basis: "won" }, { asOf: 46000 }))).not.toContain("without");
  });
});

test("every finding has a title of its own, and a reason is said in words", () => {
  const titles = allFindings.map(({ id }) => words.findingTitle(id));
  expect(titles).toContain("Largest account");
  expect(new Set(titles).size).toBe(7);
  const unknown = { id: "line-concentration", ...withoutValue("unknown", "mixed-currencies", 0.7) } as const;
  expect(words.findingMessage(unknown, made([]))).toBe(
    "The amounts are in several currencies and cannot be added.",
  );
  expect(words.verdictWord("exempt")).toBe("Does not apply");
});

/** The same deals, each with an account of its own. */
function eachAccount(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, at) => ({ ...row, account: `Account ${at}` }));
}
