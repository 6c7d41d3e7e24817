import { customerReport } from "../../../core/customers/customerReport";
import * as words from "../../../core/words/en/customers";
import { pipelineFrom } from "./pipelineFrom";

const header = ["Account", "Stage", "Close Date", "Created", "Last Activity"];

/** Ten purchases a month apart up to 2025-10, then silence until 2026-09-30. */
const monthly = (account: string) =>
  Array.from({ length: 10 }, (_, month) => [
    account,
    "Won",
    `2025-${String(month + 1).padStart(2, "0")}-15`,
    "2025-01-01",
    "2025-10-15",
  ]);
const today = ["Other", "Won", "2026-09-30", "2026-09-01", ""];

test.each([
  ["nobody talks with it", [], ["Acme"], "One customer is quiet for longer than usual"],
  [
    "it has an open deal",
    [["Acme", "Proposal", "2026-12-01", "2025-11-01", "2025-11-01"]],
    [],
    "One customer has not bought for long, and you are talking with it",
  ],
  [
    "there was an activity 30 days ago",
    [["Acme", "Lost", "2026-01-01", "2025-11-01", "2026-08-31"]],
    [],
    "One customer has not bought for long, and you are talking with it",
  ],
  [
    "the last activity is 31 days old",
    [["Acme", "Lost", "2026-01-01", "2025-11-01", "2026-08-30"]],
    ["Acme"],
    "One customer is quiet for longer than usual",
  ],
])("a silent customer is to be won back where %s", (_, more, quiet, said) => {
  const report = customerReport(pipelineFrom([header, ...monthly("Acme"), today, ...more]));
  expect(report.quiet.map(({ account }) => account)).toEqual(quiet);
  expect(report.slipping.map(({ account }) => account)).toEqual(quiet);
  expect(words.headline(report)).toBe(said);
});

test("the rows of a list of purchases are no open deals", () => {
  const rows = [...monthly("Acme"), today].map(([account, , day]) => [account, day, 10]);
  const report = customerReport(pipelineFrom([["Customer", "Date", "Amount"], ...rows]));
  expect(report.quiet.map(({ account }) => account)).toEqual(["Acme"]);
  expect(report.outlooks.every(({ openDeals, inTouch }) => openDeals === 0 && !inTouch)).toBe(true);
});

test("one interval is no rhythm: who bought twice is not quiet, however long ago", () => {
  const report = customerReport(
    pipelineFrom([
      header,
      ["Acme", "Won", "2025-01-10", "2025-01-01", ""],
      ["Acme", "Won", "2025-01-28", "2025-01-01", ""],
      today,
    ]),
  );
  expect(report.quiet).toEqual([]);
  expect(report.outlooks.find(({ account }) => account === "Acme")).toMatchObject({
    quiet: null,
    usualInterval: 18,
  });
});

test("growth is known of who bought before both windows alone", () => {
  // as of 2026-09-30: Old since 2024-09, Young since 2025-03, both buy every month alike
  const buys = (account: string, from: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const month = from + i;
      const day = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-20`;
      return [account, "Won", day, day, ""];
    });
  const report = customerReport(
    pipelineFrom([header, ...buys("Old", 8, 24), ...buys("Young", 14, 18), today]),
  );
  const of = (name: string) => report.outlooks.find(({ account }) => account === name);
  expect(of("Old")).toMatchObject({ lastYear: 11, yearBefore: 12 });
  expect(of("Young")).toMatchObject({ lastYear: 11, yearBefore: null });
  expect(report.referrals).toEqual([]);
  expect(report.knowsGrowth).toBe(true);
});
