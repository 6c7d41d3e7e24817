import { customerReport } from "../../../core/customers/customerReport";
import { customersJson } from "../../../core/customers/report/customersJson";
import * as words from "../../../core/words/en/customers";
import { historyOfLog } from "./historyOfLog";
import { pipelineFrom } from "./pipelineFrom";
import { reportOnHistory } from "./reportOnHistory";
import { simulateAccounts } from "./simulateAccounts";

const header = ["Account", "Product", "Stage", "Amount", "Created", "Close Date"];
const small = pipelineFrom([
  header,
  ["Acme", "Sensors", "Won", 900, "2024-11-01", "2025-01-10"],
  ["Acme", "Valves", "Won", 300, "2025-12-01", "2026-02-01"],
  ["Beta", "Sensors", "Won", 100, "2026-02-01", "2026-03-01"],
  ["Beta", "Sensors", "Won", -40, "2026-02-01", "2026-03-20"],
  ["Beta", "Sensors", "Won", 200, "2026-09-30", ""],
  ["Cora", "Pumps", "Lost", 500, "2026-01-01", "2026-04-01"],
  ["Cora", "Pumps", "Proposal", 500, "2026-08-01", "2027-01-01"],
]);

describe("customerReport(pipeline)", () => {
  const report = customerReport(small);

  test("takes won deals for purchases, dated by closing, and tells what it did", () => {
    expect(report).toMatchObject({ why: "known", customers: 2, purchases: 4 });
    expect(words.lede(report)).toBe("2 customers, 4 purchases, as of 2026-09-30");
    expect(report.issues.map(words.historyIssue)).toEqual([
      "1 won deal without a close date: dated by creation",
      "1 row with an amount below 0: refunds are no purchases and are left out",
    ]);
    expect(report.issues.map(({ first }) => first)).toEqual([6, 5]);
  });

  test("has the return share that the finding has: 500 of 600", () => {
    expect(report.returnShare?.share).toBeCloseTo(500 / 600, 15);
  });

  test("gives no model to two customers, and says who is quiet", () => {
    expect(report.models.bgnbd).toEqual({ ok: false, reason: "too-few-accounts", accounts: 2 });
    expect(words.noModel("too-few-accounts", 2)).toBe("no forecast: 2 customers are too few, it takes 30");
    expect(report.attrition).toBeNull();
    expect(words.headline(report)).toBe("None of your 2 customers has bought often enough to have a rhythm");
    expect(report.outlooks.map(({ account, alive, value }) => [account, alive, value])).toEqual([
      ["Acme", null, null],
      ["Beta", null, null],
    ]);
  });

  test("finds the lines that customers lack, also one that nobody bought", () => {
    expect(report.whitespace?.ownership.lines).toEqual(["Sensors", "Valves", "Pumps"]);
    expect(report.whitespace?.total).toBe(3);
    expect(report.breadth).toMatchObject({ lines: 3, average: 1.5 });
    expect(report.profile?.verdict).toBe("too-few");
  });

  test("as of an earlier day knows nothing of what came later", () => {
    const earlier = customerReport(small, { asOf: 46030 }); // 2026-01-08
    expect(earlier).toMatchObject({ customers: 1, purchases: 1, asOf: 46030 });
    expect(earlier.breadth?.average).toBe(1);
  });

  test("is JSON without a NaN, with ISO days", () => {
    const json = customersJson(report);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json).toMatchObject({ asOf: "2026-09-30", customers: 2, models: { bgnbd: null } });
    expect(json.top[0]).toMatchObject({ account: "Acme", last: "2026-02-01" });
  });
});

test("a table without stages is a list of transactions", () => {
  const report = customerReport(
    pipelineFrom([
      ["Customer", "Date", "Amount"],
      ["Acme", "2026-01-05", 10],
      ["Acme", "2026-02-05", 20],
      ["Beta", "2026-02-06", 30],
    ]),
  );
  expect(report).toMatchObject({ customers: 2, purchases: 3, whitespace: null, profile: null });
  expect(report.issues.map(words.historyIssue)).toEqual([
    "The table has no stages: each of the 3 rows counts as a purchase",
  ]);
});

test.each([
  [
    ["Stage", "Product", "Amount", "Close Date"],
    "No column says who bought: add one with the account's name",
  ],
  [["Account", "Product", "Amount", "Stage"], "No column says when deals were won: add their close dates"],
])("without a column of %s says what to add", (columns, said) => {
  const cells: Record<string, unknown> = {
    Account: "Acme",
    Product: "Sensors",
    Stage: "Won",
    Amount: 5,
    "Close Date": "2026-01-05",
  };
  const report = customerReport(pipelineFrom([columns, columns.map((column) => cells[column])]));
  expect(words.headline(report)).toBe(said);
  expect(report.outlooks).toEqual([]);
});

/** 500 accounts that buy and stop as MBG/NBD says, over up to 80 weeks. */
function simulatedLog(inOrder: (sales: number[]) => number[] = (sales) => sales) {
  const { x, last, age } = simulateAccounts("mbgnbd", { r: 1, alpha: 6, a: 0.8, b: 3 }, 500, 4);
  const accounts: string[] = [];
  const days: number[] = [];
  x.forEach((repeats, i) => {
    for (let p = 0; p <= repeats; p++) {
      accounts.push(`account ${i}`);
      days.push(45000 - Math.round(7 * ((age[i] ?? 0) - ((last[i] ?? 0) * p) / Math.max(1, repeats))));
    }
  });
  const amounts = days.map((day) => 20.1 + (day % 90));
  const sales = inOrder([...days.keys()]);
  const history = historyOfLog(
    sales.map((sale) => accounts[sale] ?? ""),
    sales.map((sale) => days[sale] ?? Number.NaN),
    sales.map((sale) => amounts[sale] ?? Number.NaN),
    45000,
  );
  return reportOnHistory(history, "known", {});
}

describe("with models", () => {
  const report = simulatedLog();

  test("attrition adds up over the accounts, and what is lost is made up for", () => {
    const { attrition, outlooks } = report;
    if (attrition === null) throw new Error("no model");
    const lost = outlooks.reduce(
      (sum, { alive, aliveInAYear }) => sum + (alive ?? 0) - (aliveInAYear ?? 0),
      0,
    );
    expect(attrition.expectedLost).toBeCloseTo(lost, 9);
    expect(attrition.expectedLost).toBeLessThan(attrition.alive);
    expect(attrition.newAccountsNeeded * attrition.newAccountStays).toBeGreaterThanOrEqual(lost);
    expect((attrition.newAccountsNeeded - 1) * attrition.newAccountStays).toBeLessThan(lost);
  });

  test("the order of the sales changes no digit", () => {
    const { rfm: _, ...told } = report;
    const { rfm: __, ...turned } = simulatedLog((sales) => sales.reverse());
    expect(turned).toEqual(told);
  });

  test("who is to be won back is silent beyond its own rhythm, and 10 % or more likely a customer still", () => {
    expect(report.slipping.length).toBeGreaterThan(0);
    for (const { purchases, alive, quiet } of report.slipping) {
      expect(purchases).toBeGreaterThanOrEqual(4);
      expect(quiet).toBe(true);
      expect(alive).toBeGreaterThanOrEqual(0.1);
    }
  });

  test("who is asked for a referral is alive, frequent and growing", () => {
    for (const { purchases, alive, lastYear, yearBefore } of report.referrals) {
      expect(purchases).toBeGreaterThanOrEqual(3);
      expect(alive).toBeGreaterThanOrEqual(0.8);
      expect(lastYear).toBeGreaterThan(yearBefore ?? Infinity);
    }
  });

  test("the accounts come the most valuable first", () => {
    const values = report.outlooks.map(({ value, expectedPurchases }) => value ?? expectedPurchases ?? 0);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  test("the news says who slips and what keeps level", () => {
    expect(words.headline(report)).toMatch(
      /^\d+ customers are quiet for longer than usual; \d+ new ones a quarter keep you level$/,
    );
  });
});

test("what cannot be answered is said before anything is learnt", () => {
  const rows = Array.from({ length: 40 }, (_, at) => [`D${at}`, at % 3 === 0 ? "Won" : "Lost", at, "North"]);
  const report = customerReport(pipelineFrom([["Deal", "Stage", "Amount", "Region"], ...rows]));
  expect(report).toMatchObject({
    why: "no-account-column",
    whitespace: null,
    whitespaceCheck: null,
    profile: null,
  });
});

test("what was given back is no purchase, also where amounts are of several currencies", () => {
  const rows = [
    ["Acme", "Sensors", "Won", 100, "EUR", "2026-01-05"],
    ["Acme", "Sensors", "Won", -50, "EUR", "2026-01-09"],
    ["Borealis", "Valves", "Won", 80, "USD", "2026-01-12"],
  ];
  const columns = ["Account", "Product", "Stage", "Amount", "Currency", "Close Date"];
  const report = customerReport(pipelineFrom([columns, ...rows]));
  expect(report.purchases).toBe(2);
  expect(report.issues.map(({ code, rows: count }) => [code, count])).toEqual([
    ["mixed-currencies", 3],
    ["refund", 1],
  ]);
});
