import type { Activity } from "../../../../core/time/Activity";
import { timePlan } from "../../../../core/time/timePlan";
import { whoStays } from "../../../../core/words/en/time";

const activity = (account: string | null, value: number, line: string | null = null): Activity => ({
  account,
  purpose: account === null ? "finding" : "deal",
  line,
  customer: account === null ? "new" : "current",
  value,
  effort: 2,
  minimum: 0,
  maximum: Number.POSITIVE_INFINITY,
  changedByRep: false,
});

const stayingOf = (activities: readonly Activity[], hours = 8) => {
  const planned = timePlan(activities, hours);
  if (!planned.ok) throw new Error(planned.problem.code);
  return planned.plan.staying();
};

test("an account that alone is worth anything always stays", () => {
  expect(stayingOf([activity("Acme", 1000), activity("Birch", 0)])).toEqual([{ account: "Acme", part: 1 }]);
});

test("one that is worth far more than all others stays, one at the edge comes and goes", () => {
  // After 7 hours Acme's next one gives 500 exp(-3.5) = 15; Birch's first gives 20, with half the effort 40, with twice the effort 10.
  const found = stayingOf([activity("Acme", 1000), activity("Birch", 40)]);
  const part = (account: string) => found.find((one) => one.account === account)?.part ?? Number.NaN;
  expect(part("Acme")).toBe(1);
  expect(part("Birch")).toBeGreaterThan(0.3);
  expect(part("Birch")).toBeLessThan(0.95);
});

test("an account's hours are those of all its activities, and finding is no account", () => {
  const found = stayingOf([activity("Acme", 50, "A"), activity("Acme", 50, "B"), activity(null, 500)], 6);
  expect(found.map(({ account }) => account)).toEqual(["Acme"]);
});

test("no hours, nobody", () => {
  expect(stayingOf([], 8)).toEqual([]);
  expect(stayingOf([activity("Acme", 10)], 0)).toEqual([]);
});

test("it is told in words", () => {
  const one = (account: string, part: number) => ({ account, part });
  expect(whoStays([])).toBe("");
  expect(whoStays([one("Acme", 1)])).toMatch(/, Acme nearly always keeps its hours$/);
  expect(whoStays([one("Acme", 1), one("Birch", 0.95)])).toMatch(
    /, all 2 accounts nearly always keep their hours$/,
  );
  expect(whoStays([one("Acme", 1), one("Birch", 0.5)])).toMatch(
    /Acme nearly always keeps its hours; 1 account may drop out/,
  );
  expect(whoStays([one("Acme", 0.5)])).toMatch(/no account is sure/);
});
