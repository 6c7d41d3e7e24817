import type { HistoryReport } from "../../../core/customers/report/CustomerReport";
import { reportOnHistory } from "../../../core/customers/report/reportOnHistory";
import type { WhitespaceGap } from "../../../core/customers/whitespace/whitespaceGaps";
import * as words from "../../../core/words/en/customers";

const nothing = reportOnHistory(null, "no-account-column", {});

const outlook = {
  account: "Harlan Dairy",
  purchases: 7,
  first: 45000,
  last: 46000,
  quietDays: 210,
  usualInterval: 60,
  quiet: true,
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

test("headline(report) counts who slips and what keeps level", () => {
  const report = (slipping: number, newAccountsAQuarter: number): HistoryReport => ({
    ...nothing,
    why: "known",
    customers: 52,
    slipping: Array.from({ length: slipping }, () => outlook),
    attrition: {
      alive: 40,
      expectedLost: 9,
      revenueAtRisk: 1,
      newAccountStays: 0.8,
      newAccountsNeeded: 12,
      newAccountsAQuarter,
    },
  });
  expect(words.headline(report(6, 3))).toBe(
    "Six customers are slipping; 3 new ones a quarter keep you level",
  );
  expect(words.headline(report(1, 1))).toBe("One customer is slipping; 1 new one a quarter keeps you level");
  expect(words.headline(report(0, 2))).toBe("No customer is slipping; 2 new ones a quarter keep you level");
  expect(words.headline({ ...report(2, 1), attrition: null })).toBe(
    "Two customers are quiet for longer than usual",
  );
  expect(words.headline({ ...report(0, 1), customers: 1, attrition: null })).toBe(
    "Your one customer is not quieter than usual",
  );
});

test("reasons for winning back and for a referral", () => {
  expect(words.slippingReason(outlook)).toBe(
    "18 % still with you; quiet for 210 days, usually buys every 60",
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
    expectedValue: 7380,
  };
  expect(words.whitespaceWhy(gap, "$")).toBe(
    "6 of 8 accounts that buy Valves also buy Sensors; about $18k at their size",
  );
  expect(
    words.whitespaceWhy({ ...gap, because: "Chemicals", becauseIs: "segment", typicalAmount: null }, "$"),
  ).toBe("6 of 8 accounts in Chemicals buy Sensors");
  expect(words.whitespaceWhy({ ...gap, both: 0, typicalAmount: null }, "$")).toBe(
    "no account that buys Valves buys Sensors yet, 4 of 10 of their size do",
  );
});

test.each([
  [1, "after 1st"],
  [2, "after 2nd"],
  [3, "after 3rd"],
  [4, "after 4th"],
  [11, "after 11th"],
  [21, "after 21st"],
])("afterPurchase(%d) is %s", (n, said) => expect(words.afterPurchase(n)).toBe(said));

test("holdOut(held) tells the forecast beside the plain rate", () => {
  const held = {
    kind: "bgnbd",
    learned: 39,
    foretold: 39,
    actual: [],
    expected: [],
    conditional: [],
    plain: [],
  } as const;
  expect(words.holdOut({ ...held, error: { expected: 0.02628, conditional: 0.0358, plain: 0.01772 } })).toBe(
    "Learned from 39 weeks, the forecast was 2.6 % off over the next 39, the rate of the last 13 weeks 1.8 %: the plain rate was nearer; take the forecast for who, not for how many",
  );
  expect(words.holdOut({ ...held, error: { expected: 0.01, conditional: 0.01, plain: 0.02 } })).toMatch(
    /the forecast beats the plain rate$/,
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
  };
  expect(words.whitespaceVerdict({ ...check, verdict: "none" })).toBe(
    "your data show no pattern beyond popularity",
  );
  expect(words.whitespaceVerdict({ ...check, verdict: "too-few", accounts: 1 })).toBe(
    "too few to tell: 1 account buys two lines or more, it takes 10",
  );
  expect(words.whitespaceVerdict({ ...check, verdict: "pattern" })).toContain("0.12 higher");
});

test("benchmarks are called what they are", () => {
  expect(words.benchmarks.repeatOddsNote).toContain("e-commerce");
  expect(words.benchmarks.returnShareNote).toContain("E-commerce");
});
