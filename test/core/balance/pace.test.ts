import fc from "fast-check";
import { review } from "../../../core/balance/review";
import { type Row as Deal, pipelineOf } from "./pipelineOf";

const asOf = 46300;
const times = (count: number, deal: Deal): Deal[] => Array.from({ length: count }, () => deal);
/** Deals that were opened in the last quarter, and deals that are older. */
const made = (older: readonly Deal[], lately: readonly Deal[], guidelines = {}) =>
  review(
    pipelineOf(
      [
        ...older.map((deal) => ({ ...deal, created: asOf - 200 })),
        ...lately.map((deal) => ({ ...deal, created: asOf - 30 })),
      ].map((deal, at) => ({ account: `Account ${at}`, ...deal })),
      { asOf },
    ),
    { guidelines },
  );
const paceOf = (...given: Parameters<typeof made>) => {
  const pace = made(...given).pace();
  if (pace === null) throw new Error("no dates");
  return pace;
};
const anew: Deal = { line: "A", type: "new" };
const again: Deal = { line: "A", type: "current" };

describe("the pace", () => {
  test("the deals of the quarter to as-of count by line and customer, whatever became of them", () => {
    const pace = paceOf(times(4, again), [
      ...times(3, { line: "A", type: "new" }),
      { line: "B", type: "current", stage: "won" },
      { line: "B", type: "current", stage: "lost" },
    ]);
    expect(pace).toMatchObject({
      days: 90,
      opened: 5,
      withNew: 3,
      withCurrent: 2,
      withLine: 5,
      withAccount: 5,
    });
    expect(pace.lines).toEqual([
      { line: "A", deals: 3, new: 3, current: 0 },
      { line: "B", deals: 2, new: 0, current: 2 },
    ]);
  });

  test("new customers: 7 of 30, and 5 of 5 a quarter, reach 40 % in 22 weeks", () => {
    // 7 + 5 x = 0.4 (30 + 5 x): 3 x = 5, x = 1.667 quarters of 12.857 weeks are 21.4.
    expect(paceOf([...times(2, anew), ...times(23, again)], times(5, anew))).toMatchObject({
      weeks: 22,
      heldBy: [],
    });
  });

  test("never, where the deals that come are no better than those that are open", () => {
    const open = [...times(5, anew), ...times(15, again)];
    expect(paceOf(open, [anew, again, again])).toMatchObject({
      weeks: null,
      heldBy: expect.arrayContaining(["new-share"]),
    });
    expect(paceOf(open, [])).toMatchObject({
      opened: 0,
      weeks: null,
      heldBy: expect.arrayContaining(["new-share"]),
    });
  });

  test("a line over its limit: 17 of 23, and 6 of other lines a quarter, are 70 % in 3 weeks", () => {
    const mixed = (line: string, count: number): Deal[] =>
      Array.from({ length: count }, (_, at) => ({ line, type: at % 2 === 0 ? "new" : "current" }));
    const pace = paceOf([...mixed("A", 17)], [...mixed("B", 2), ...mixed("C", 4)].slice(0, 6), {
      languishingBelow: 0.01,
    });
    // 17 = 0.7 (23 + 6 x): x = 0.214 quarters are 2.76 weeks; new customers are half of all.
    expect(pace).toMatchObject({ weeks: 3, heldBy: [] });
  });

  test("what comes can overshoot: a new rut is no balance", () => {
    // 14 of 20 are A. B comes alone: 6 + 20 x of 20 + 20 x; C has 1 of 20 and falls under its 5 % at once.
    const open = [
      ...Array.from({ length: 14 }, (_, at): Deal => ({ line: "A", type: at % 2 ? "new" : "current" })),
      ...Array.from({ length: 5 }, (_, at): Deal => ({ line: "B", type: at % 2 ? "new" : "current" })),
      { line: "C", type: "new" } as const,
    ];
    expect(paceOf(open, times(2, { line: "B", type: "new" }))).toMatchObject({
      weeks: null,
      heldBy: expect.arrayContaining(["languishing-lines"]),
    });
  });

  test("the largest account: 6 of 20, and 8 deals a quarter with others, are 25 % in 7 weeks", () => {
    const big = times(6, { line: "A", type: "new", account: "Big" });
    // 6 = 0.25 (20 + 8 x): x = 0.5 quarters are 6.43 weeks.
    const older = [...big, ...times(1, anew), ...times(5, again)];
    const lately = [...times(4, anew), ...times(4, again)];
    expect(paceOf(older, lately)).toMatchObject({ weeks: 7, heldBy: [] });
  });

  const deal = fc.record({
    line: fc.constantFrom("A", "B", "C", "D"),
    type: fc.constantFrom("new" as const, "current" as const),
    account: fc.constantFrom("P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z"),
  });

  test("it is balanced now exactly where the plan adds nothing, and at the week told, and not the week before", () => {
    fc.assert(
      fc.property(
        fc.array(deal, { minLength: 5, maxLength: 30 }),
        fc.array(deal, { maxLength: 12 }),
        (older, lately) => {
          const whole = made(older, lately);
          const [plan, pace] = [whole.plan(), whole.pace()];
          if (pace === null) throw new Error("no dates");
          expect(pace.weeks === 0).toBe(plan.total === 0 && plan.blockedBy === null);
          const { n, largest, ofLines } = countsOf([...older, ...lately]);
          const isBalanced = (weeks: number) => {
            const quarters = weeks * (7 / 90);
            const [total, own] = [n + quarters * lately.length, countsOf(lately)];
            const share = (now: number, more: number) => (now + quarters * more) / total;
            const lines = ofLines.map((now, at) => share(now, own.ofLines[at] ?? Number.NaN));
            const isNew = share(countsOf([...older, ...lately]).isNew, own.isNew);
            const inUse = countsOf([...older, ...lately]).ofLines.filter((count) => count > 0).length;
            const sorted = [...lines].sort((a, b) => b - a);
            return (
              (inUse === 1 || (sorted[0] ?? 0) <= 0.7 + 1e-6) &&
              (inUse < 4 || (sorted[0] ?? 0) + (sorted[1] ?? 0) <= 0.9 + 1e-6) &&
              (inUse === 1 || lines.every((line, at) => ofLines[at] === 0 || line >= 0.05 - 1e-6)) &&
              isNew >= 0.4 - 1e-6 &&
              isNew <= 0.6 + 1e-6 &&
              largest.one / total <= 0.25 + 1e-6 &&
              (largest.accounts < 10 || largest.five / total <= 0.6 + 1e-6)
            );
          };
          if (pace.weeks === null) {
            for (const weeks of [1, 5, 20, 100, 1000]) expect(isBalanced(weeks)).toBe(false);
          } else {
            for (let weeks = 0; weeks < Math.min(pace.weeks - 1, 40); weeks++)
              expect(isBalanced(weeks)).toBe(false);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

function countsOf(deals: readonly { line: string; type: string; account: string }[]) {
  const count = (is: (deal: (typeof deals)[number]) => boolean) => deals.filter(is).length;
  const accounts = [...new Set(deals.map(({ account }) => account))]
    .map((name) => count(({ account }) => account === name))
    .sort((a, b) => b - a);
  return {
    n: deals.length,
    isNew: count(({ type }) => type === "new"),
    ofLines: ["A", "B", "C", "D"].map((name) => count(({ line }) => line === name)),
    largest: {
      one: accounts[0] ?? 0,
      five: accounts.slice(0, 5).reduce((sum, each) => sum + each, 0),
      accounts: accounts.length,
    },
  };
}
