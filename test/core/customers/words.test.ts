import type { HistoryReport } from "../../../core/customers/report/CustomerReport";
import type { WhitespaceGap } from "../../../core/customers/whitespace/Whitespace";
import * as words from "../../../core/words/en/customers";
import { reportOnHistory } from "./reportOnHistory";

const nothing = reportOnHistory(null, "no-account-column", {});

const outlook = {
  account: "Harlan Dairy",
  purchases: 7,
  first: 45000,
  last: 46000,
  quietDays: 210,
  usualInterval: 60,
  quiet: true,
  openDeals: 0,
  inTouch: false,
  purchasesRange: null,
  amount: 70000,
  yearly: 22000,
  lastYear: 40000,
  yearBefore: 28000,
  alive: 0.18,
  aliveInAYear: 0.02,
  expectedPurchases: 1,
  expectedSpend: 100,
  value: 100,
};

describe("headline(report)", () => {
  const attrition = {
    months: 12,
    alive: 40,
    expectedLost: 9,
    revenueAtRisk: 1,
    newAccountStays: 0.8,
    newAccountsNeeded: 12,
    newAccountsAQuarter: 3,
    range: null,
  } as const;
  const known: HistoryReport = { ...nothing, why: "known", customers: 52, rhythms: 30, attrition: null };
  const quiet = (count: number) => Array.from({ length: count }, () => outlook);

  test.each([
    [
      { quiet: quiet(6), attrition },
      "Six customers are quiet for longer than usual; 3 new ones a quarter keep you level",
    ],
    [
      { quiet: quiet(1), attrition: { ...attrition, newAccountsAQuarter: 1 } },
      "One customer is quiet for longer than usual; 1 new one a quarter keeps you level",
    ],
    [
      { quiet: quiet(2), quietButTalking: 1 },
      "Two customers are quiet for longer than usual, and you are talking with 1 more",
    ],
    [{ quietButTalking: 4 }, "Four customers have not bought for long, and you are talking with all of them"],
    [{ quietButTalking: 1 }, "One customer has not bought for long, and you are talking with it"],
    [{}, "None of your 52 customers is quieter than usual"],
    [{ rhythms: 0 }, "None of your 52 customers has bought often enough to have a rhythm"],
    [{ customers: 1 }, "Your one customer is not quieter than usual"],
    // 9 lost: between 4 and 17; a quarter of each over 0.8, rounded up
    [
      { attrition: { ...attrition, range: [4, 17] as const } },
      "None of your 52 customers is quieter than usual; 2 to 6 new ones a quarter keep you level",
    ],
    [
      { attrition: { ...attrition, expectedLost: 0, newAccountsAQuarter: 0 } },
      "None of your 52 customers is quieter than usual",
    ],
  ])("%#", (more, said) => expect(words.headline({ ...known, ...more })).toBe(said));

  test("attritionSentence(report) says what is lost and what makes up for it", () => {
    const said = (more: object) =>
      words.attritionSentence({ ...known, attrition: { ...attrition, ...more } });
    expect(said({})).toBe(
      "about 9 customers of 40 will be lost over 12 months, worth 1 a year; 3 new ones a quarter make up for it",
    );
    expect(said({ range: [3.7, 16.2] })).toBe(
      "3 to 17 customers of about 40 may be lost over 12 months; 2 to 6 new a quarter make up for that (with fewer than 100 customers no closer figure holds)",
    );
    expect(said({ expectedLost: 0 })).toMatch(/^nobody shows signs of stopping/);
  });
});

test("with fewer than 100 customers there are words and ranges, not points", () => {
  const rough = {
    ...outlook,
    alive: 0.47,
    expectedPurchases: 2.5,
    value: 1000,
    purchasesRange: [1, 4] as const,
  };
  expect([words.still(rough), words.toExpect(rough), words.worth(rough, "$")]).toEqual([
    "perhaps",
    "1 to 4",
    "$400 to $1.6k",
  ]);
  const many = { ...rough, purchasesRange: null };
  expect([words.still(many), words.toExpect(many), words.worth(many, "$")]).toEqual(["47 %", "2.5", "$1k"]);
});

test("reasons for winning back and for a referral", () => {
  expect(words.slippingReason(outlook)).toBe(
    "hardly a customer still; quiet for 210 days, usually buys every 60",
  );
  expect(words.slippingReason({ ...outlook, alive: null })).toBe("quiet for 210 days, usually buys every 60");
  expect(words.referralReason({ ...outlook, quietDays: 12 }, "$")).toBe(
    "7 purchases, the last 12 days ago; $40k in the last 12 months after $28k in those before",
  );
  expect(
    words.referralReason({ ...outlook, quietDays: 0, amount: null, lastYear: 4, yearBefore: 3 }, "$"),
  ).toBe("7 purchases, the last today; 4 in the last 12 months after 3 in those before");
});

test("whitespaceWhy(gap) says who owns what", () => {
  const gap: WhitespaceGap = {
    account: "Norden Pumps",
    line: "Sensors",
    chance: 0.41,
    because: "Valves",
    becauseIs: "line",
    both: 6,
    all: 8,
    peers: { all: 10, both: 4 },
    typicalAmount: 18000,
    isAtSize: true,
    expectedValue: 7380,
  };
  const said = (more: Partial<WhitespaceGap>) => words.whitespaceWhy({ ...gap, ...more }, "$");
  expect(said({})).toBe("6 of 8 other customers that buy Valves also buy Sensors; about $18k at their size");
  expect(said({ isAtSize: false })).toBe(
    "6 of 8 other customers that buy Valves also buy Sensors; a usual sale is $18k",
  );
  expect(said({ because: "Chemicals", becauseIs: "segment", typicalAmount: null })).toBe(
    "6 of 8 other customers in Chemicals buy Sensors",
  );
  const everybody = { because: "", becauseIs: "everybody", typicalAmount: null } as const;
  expect(said({ ...everybody, both: 9, all: 30 })).toBe("9 of 30 other customers buy Sensors");
  expect(said({ ...everybody, both: 0, all: 30 })).toBe("no other customer buys Sensors yet");
});

test.each([
  [1, "after 1st"],
  [2, "after 2nd"],
  [3, "after 3rd"],
  [4, "after 4th"],
  [11, "after 11th"],
  [21, "after 21st"],
])("afterPurchase(%d) is %s", (n, said) => expect(words.afterPurchase(n)).toBe(said));

test("holdOut(held) tells the forecast of what came after, beside the plain rate", () => {
  const held = {
    kind: "bgnbd",
    learned: 39,
    foretold: 39,
    actual: 1882,
    forecast: 1653,
    plain: 2133,
  } as const;
  expect(words.holdOut({ ...held, error: { forecast: -0.1214, plain: 0.1334 } })).toBe(
    "Learned from the first 39 weeks, the forecast of the purchases in the 39 after them was 12.1 % low, the plain rate of the 13 weeks before 13.3 % high: the forecast was nearer",
  );
  expect(words.holdOut({ ...held, error: { forecast: 0.05, plain: -0.02 } })).toMatch(
    /the plain rate was nearer; take the forecast for who, not for how many$/,
  );
});

test("whitespaceVerdict(check) says where there is no pattern", () => {
  const retrieval = { hit1: 0, hit3: 0, mrr: 0 };
  const check = {
    cases: 90,
    accounts: 30,
    ours: retrieval,
    popularity: retrieval,
    random: retrieval,
    gain: { mrr: 0.123, low: 0.041, high: 0.2 },
    pValue: 0.01,
    shuffles: 79,
  };
  expect(words.whitespaceVerdict({ ...check, verdict: "none" })).toBe(
    "knowing what a customer buys does not help to guess what else it buys: the most bought lines come first",
  );
  expect(words.whitespaceVerdict({ ...check, verdict: "too-few", accounts: 1 })).toBe(
    "too few to tell which lines go together: 1 customer buys two lines or more, it takes 10",
  );
  expect(words.whitespaceVerdict({ ...check, verdict: "pattern" })).toContain("some lines go together");
  expect(words.whitespaceVerdict({ ...check, verdict: "complete" })).toBe(
    "every customer buys every line: nothing to find",
  );
});

test("returnShare(known) says at least where the history is short", () => {
  expect(words.returnShare({ share: 0.8, atLeast: true, why: "known" })).toBe(
    "at least 80 % of the revenue came from customers who had bought before, as far as this sheet goes back",
  );
  expect(words.returnShare({ share: 0.8, atLeast: false, why: "known" })).toBe(
    "80 % of the revenue came from customers who had bought before",
  );
});

test("growthUnknown(report) says since when purchases are known", () => {
  const report = { ...nothing, knownSince: 45796, knowsGrowth: false };
  expect(words.growthUnknown(report)).toBe(
    "purchases are known since 2025-05-19: who buys more than a year ago shows only after two years",
  );
  expect(words.growthUnknown({ ...report, knowsGrowth: true })).toBe("");
});

test("benchmarks are called what they are", () => {
  expect(words.benchmarks.repeatOddsNote).toContain("e-commerce");
  expect(words.benchmarks.returnShareNote).toContain("E-commerce");
});
