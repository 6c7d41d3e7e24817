import fc from "fast-check";
import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import type { Guidelines } from "../../../core/balance/Guidelines";
import type { Plan, PlanStep } from "../../../core/balance/plan/Plan";
import { review } from "../../../core/balance/review";
import { fewestToAdd, type SmallFunnel } from "./bruteForce";
import { pipelineOf, type Row, times } from "./pipelineOf";

const lineName = (at: number) => `Line ${at}`;

const everyLine = (lines: number) =>
  Object.fromEntries(Array.from({ length: lines }, (_, at) => [lineName(at), 0.05]));

/** The funnel's deals as rows: the n-th deal of the lines is the n-th deal of the accounts. */
function rowsOf({ lines, accounts }: SmallFunnel): readonly Row[] {
  const ofLines = lines.flatMap((deals, at) => times(deals, { line: lineName(at) }));
  const ofAccounts = accounts.flatMap(({ deals, type }, at) =>
    times(deals, { account: `Account ${at}`, type }),
  );
  return ofLines.map((row, at) => ({ ...row, ...ofAccounts[at] }));
}

function planOf(rows: readonly Row[], guidelines: Partial<Guidelines>): Plan {
  return review(pipelineOf(rows), { guidelines }).plan();
}

/** A funnel whose lines and accounts hold the same number of deals. */
const funnels: fc.Arbitrary<SmallFunnel> = fc
  .record({
    lines: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 }),
    owners: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 30, maxLength: 30 }),
    types: fc.array(fc.constantFrom("new" as const, "current" as const), { minLength: 11, maxLength: 11 }),
  })
  .map(({ lines, owners, types }) => {
    const total = lines.reduce((sum, deals) => sum + deals, 0);
    const accounts = types
      .map((type, at) => ({ type, deals: owners.slice(0, total).filter((owner) => owner === at).length }))
      .filter(({ deals }) => deals > 0);
    return { lines, accounts };
  });

const limits = fc.record({
  lineLimit: fc.constantFrom(0.4, 0.5, 0.7, 1),
  linePairLimit: fc.constantFrom(0.6, 0.75, 0.9),
  languishingBelow: fc.constantFrom(0, 0.05, 0.1, 0.2),
  newTarget: fc.constantFrom(0.3, 0.5, 0.75),
  newTolerance: fc.constantFrom(0, 0.1, 0.3),
  accountLimit: fc.constantFrom(0.15, 0.25, 0.5),
  accountFewLimit: fc.constantFrom(0.5, 0.6, 0.8),
});

const guidelinesOf = (given: Partial<Guidelines>, lines: number): Guidelines => ({
  ...defaultGuidelines,
  ...given,
  portfolio: Array.from({ length: lines }, (_, at) => lineName(at)),
});

/** The plan's deals as rows, each with an account of its own; where the plan wants few accounts, packed into them. */
function added(
  funnel: SmallFunnel,
  plan: Plan,
  guidelines: Guidelines,
  eitherIsNew: boolean,
): readonly Row[] {
  const total = funnel.accounts.reduce((sum, { deals }) => sum + deals, 0) + plan.total;
  const most = Math.floor(guidelines.accountLimit * total + 1e-9);
  const room = funnel.accounts.map(({ deals, type }, at) => ({
    name: `Account ${at}`,
    type,
    free: most - deals,
  }));
  const accountFor = (type: "new" | "current"): string => {
    const known =
      plan.mostAccounts === null ? undefined : room.find((each) => each.type === type && each.free > 0);
    const account = known ?? { name: `Added ${room.length}`, type, free: most };
    if (known === undefined) room.push(account);
    account.free--;
    return account.name;
  };
  const typeOf = ({ customer }: PlanStep) =>
    customer === "either" ? (eitherIsNew ? ("new" as const) : ("current" as const)) : customer;
  return plan.steps.flatMap((step) =>
    Array.from({ length: step.add }, () => ({
      ...(step.line !== null && { line: step.line }),
      type: typeOf(step),
      account: accountFor(typeOf(step)),
    })),
  );
}

const most = 5;

describe("the rebalance plan", () => {
  test("adds the least number of deals: no smaller number will do, whatever the lines, customers and accounts", () => {
    fc.assert(
      fc.property(funnels, limits, (funnel, given) => {
        const guidelines = guidelinesOf(given, funnel.lines.length);
        const plan = planOf(rowsOf(funnel), guidelines);
        const fewest = fewestToAdd(funnel, guidelines, most);
        if (fewest === null) expect(plan.blockedBy !== null || plan.total > most).toBe(true);
        else expect(plan).toMatchObject({ blockedBy: null, total: fewest });
      }),
      { numRuns: 400 },
    );
  });

  test("leaves nothing imbalanced once its deals are added", () => {
    fc.assert(
      fc.property(funnels, limits, fc.boolean(), (funnel, given, eitherIsNew) => {
        const guidelines = guidelinesOf(given, funnel.lines.length);
        const rows = rowsOf(funnel);
        const plan = planOf(rows, guidelines);
        if (plan.blockedBy !== null) return;
        const after = review(pipelineOf([...rows, ...added(funnel, plan, guidelines, eitherIsNew)]), {
          guidelines,
        });
        expect(after.findings.filter(({ verdict }) => verdict === "imbalanced")).toEqual([]);
        expect(after.plan().total).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("has steps that add up to its total, each with a reason", () => {
    fc.assert(
      fc.property(funnels, limits, (funnel, given) => {
        const plan = planOf(rowsOf(funnel), guidelinesOf(given, funnel.lines.length));
        expect(plan.steps.reduce((sum, { add }) => sum + add, 0)).toBe(plan.total);
        expect(plan.steps.every(({ add, why }) => add > 0 && why.length > 0)).toBe(true);
      }),
    );
  });

  test("one deal closes two gaps: a languishing line's deals are with the new customers that lack", () => {
    // 20 deals, 4 new. In the band (4 + x) / (20 + x) >= 0.4 asks for 20 x >= 6.67: 7 new ones; 5 % of 27 is 2 of line B.
    const rows = [
      ...times(4, { line: "A", type: "new" as const }),
      ...times(8, { line: "A", type: "current" as const }),
      ...times(8, { line: "C", type: "current" as const }),
    ];
    const plan = planOf(rows, { portfolio: ["A", "B", "C"] });
    expect(plan.total).toBe(7);
    expect(plan.steps.every(({ customer }) => customer === "new")).toBe(true);
    // The smallest line is filled first: B has 0, C 8, A 12, so all 7 go to B.
    expect(plan.steps).toEqual([
      { line: "B", customer: "new", add: 7, why: ["languishing-lines", "new-share"] },
    ]);
  });

  test("of equally small lines fills the first by name, without regard to case", () => {
    // 8 of 10 is over 70 %: 8 / 0.7 = 11.43, so 2 deals outside A, one each to b and C.
    const plan = planOf([...times(8, { line: "A" }), { line: "b" }, { line: "C" }], {});
    expect(plan.steps).toEqual([
      { line: "b", customer: "either", add: 1, why: ["line-concentration"] },
      { line: "C", customer: "either", add: 1, why: ["line-concentration"] },
    ]);
  });

  test("of twenty-one lines not all can have 5 %: it is empty and names the guideline that blocks it", () => {
    const rows = Array.from({ length: 21 }, (_, at) => ({ line: lineName(at) }));
    expect(planOf(rows, { lineMinimum: everyLine(21) })).toMatchObject({
      steps: [],
      total: 0,
      blockedBy: "languishing-lines",
    });
  });

  test("twenty lines can have 5 % each", () => {
    // 19 lines with 1 and one with 2 are 21 deals; 5 % each needs equal lines: 2 each, 40 deals.
    const rows = [{ line: lineName(0) }, ...Array.from({ length: 20 }, (_, at) => ({ line: lineName(at) }))];
    const guidelines = { lineMinimum: everyLine(20) };
    expect(planOf(rows, guidelines)).toMatchObject({ total: 19, blockedBy: null, asShares: true });
  });

  test("a law: the steps are one way to meet the needs", () => {
    fc.assert(
      fc.property(funnels, limits, (funnel, given) => {
        const { steps, total, needs } = planOf(rowsOf(funnel), guidelinesOf(given, funnel.lines.length));
        const count = (isOne: (step: PlanStep) => boolean) =>
          steps.filter(isOne).reduce((sum, { add }) => sum + add, total - total);
        const either = count(({ customer }) => customer === "either");
        expect(count(({ customer }) => customer === "new") + either).toBeGreaterThanOrEqual(needs.withNew);
        expect(count(({ customer }) => customer === "current") + either).toBeGreaterThanOrEqual(
          needs.withCurrent,
        );
        for (const { line, atLeast } of needs.lines)
          expect(count((step) => step.line === line)).toBeGreaterThanOrEqual(atLeast);
        for (const { line, atMost } of needs.limited)
          expect(count((step) => step.line === line)).toBeLessThanOrEqual(atMost);
      }),
    );
  });

  test("of many lines none is asked for more than half an even share", () => {
    expect(
      planOf(
        Array.from({ length: 25 }, (_, at) => ({ line: lineName(at) })),
        {},
      ).total,
    ).toBe(0);
  });

  test("two lines cannot both be under 40 %", () => {
    expect(
      planOf([...times(5, { line: "A" }), ...times(5, { line: "B" })], { lineLimit: 0.4 }).blockedBy,
    ).toBe("line-concentration");
  });

  test("counts open deals, whatever weight and basis the review looks at", () => {
    const rows = [...times(8, { line: "A", amount: 1 }), ...times(2, { line: "B", amount: 100 })];
    const asked = planOf(rows, { by: "amount", basis: "won" });
    expect(asked).toEqual(planOf(rows, {}));
    expect(asked.total).toBe(2);
  });

  test("more than half of what is open is told as shares of the next deals", () => {
    // 10 of 10 against 0.7: 10 / 0.7 = 14.3, 5 more; 5 is not more than half of 10. At 0.6: 7 more.
    const rows = [...times(10, { line: "A" }), { line: "B", stage: "lost" as const }];
    expect(planOf(rows, {})).toMatchObject({ total: 5, asShares: false });
    expect(planOf(rows, { lineLimit: 0.6 })).toMatchObject({ total: 7, asShares: true });
  });

  test("a dominant account is diluted too: 5 of 10 are 25 % of 20", () => {
    const rows = [
      ...times(5, { account: "Big" }),
      ...Array.from({ length: 5 }, (_, at) => ({ account: `Small ${at}` })),
    ];
    expect(planOf(rows, { accountFewLimit: 1 })).toMatchObject({
      total: 10,
      steps: [{ line: null, customer: "either", add: 10, why: ["account-concentration"] }],
    });
  });

  test("a huge funnel with a point for a band is answered at once", () => {
    const rows = [
      ...times(70000, { line: "A", type: "new" as const }),
      ...times(30000, { line: "B", type: "current" as const }),
    ];
    expect(planOf(rows, { newTarget: 0.5, newTolerance: 0 })).toMatchObject({
      total: 40000,
      blockedBy: null,
    });
  });
});
