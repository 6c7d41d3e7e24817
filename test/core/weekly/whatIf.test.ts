import fc from "fast-check";
import { review } from "../../../core/balance/review";
import { type AddedDeals, withAddedDeals } from "../../../core/weekly/whatIf";
import { pipelineOf, type Row, times } from "../balance/pipelineOf";

const row = fc.record({
  account: fc.constantFrom(
    "Norden",
    "Brandt",
    "Tarn",
    "Lakeside",
    "Kestrel",
    "Otter",
    "Elm",
    "Fir",
    "Ash",
    "Oak",
    "Yew",
  ),
  line: fc.constantFrom("Sensors", "Valves", "Service"),
  type: fc.constantFrom("new" as const, "current" as const),
  stage: fc.constantFrom("open" as const, "open" as const, "won" as const),
});
const rows = fc.array(row, { minLength: 5, maxLength: 40 });

describe("withAddedDeals", () => {
  it("of no deal is the same pipeline, and so the same review", () => {
    const pipeline = pipelineOf(times(6, { line: "Sensors" }));
    expect(withAddedDeals(pipeline, [])).toBe(pipeline);
    expect(withAddedDeals(pipeline, [{ line: "Valves", customer: "new", count: 0 }])).toBe(pipeline);
  });

  // 6 of 8 deals are 75 %; 4 more of Valves make it 6 of 12.
  it("adds open deals of a line, of a new one too", () => {
    const pipeline = pipelineOf([
      ...times(6, { account: "Norden", line: "Sensors", type: "current" }),
      ...times(2, { account: "Brandt", line: "Valves", type: "new" }),
    ]);
    const shares = (added: AddedDeals) => review(withAddedDeals(pipeline, [added]));
    const more = shares({ line: "Valves", customer: "new", count: 4 });
    expect(more.lines.map(({ name, deals }) => [name, deals])).toEqual([
      ["Sensors", 6],
      ["Valves", 6],
    ]);
    expect(more.customers).toEqual({ new: 6, current: 6, unknown: 0 });
    const third = shares({ line: "Service", customer: "current", count: 1 });
    expect(third.lines.map(({ name }) => name)).toContain("Service");
    expect(third.customers.current).toBe(7);
  });

  it("a line by any spelling is the same line", () => {
    const pipeline = pipelineOf(times(5, { line: "Sensors" }));
    const added = withAddedDeals(pipeline, [{ line: "SENSORS", customer: "new", count: 1 }]);
    expect(added.line?.names).toEqual(["Sensors"]);
  });

  it("leaves the pipeline that it was given as it was", () => {
    const pipeline = pipelineOf(times(5, { account: "Norden", line: "Sensors" }));
    withAddedDeals(pipeline, [{ line: "Service", customer: "new", count: 3 }]);
    expect([pipeline.rows, pipeline.line?.names, pipeline.account?.names]).toEqual([
      5,
      ["Sensors"],
      ["Norden"],
    ]);
  });

  it("takes the median amount and chance of the open deals", () => {
    const made: readonly Row[] = [1, 5, 9].map((amount) => ({ line: "A", amount, probability: amount / 10 }));
    const won: Row = { line: "A", amount: 1000, probability: 1, stage: "won" };
    const added = withAddedDeals(pipelineOf([...made, won]), [{ line: "A", customer: "new", count: 1 }]);
    expect([added.amount?.at(-1), added.probability?.at(-1)]).toEqual([5, 0.5]);
  });

  it("with the plan's deals nothing is imbalanced that the plan speaks of", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const pipeline = pipelineOf(all);
        const { plan: planOf, lines } = review(pipeline);
        const plan = planOf();
        // The plan may have to keep to few accounts; deals added here each have one of their own.
        fc.pre(plan.blockedBy === null && plan.mostAccounts === null);
        const added = plan.steps.map(({ line, customer, add }) => ({
          line: line ?? lines[0]?.name ?? "",
          customer: customer === "either" ? ("current" as const) : customer,
          count: add,
        }));
        const after = review(withAddedDeals(pipeline, added));
        const broken = after.findings.filter(
          ({ id, verdict }) => verdict === "imbalanced" && id !== "return-revenue",
        );
        expect(broken.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("deals of all outcomes add up: so many more are open, none more is won or lost", () => {
    fc.assert(
      fc.property(rows, fc.nat(20), (all, count) => {
        const pipeline = pipelineOf(all);
        const [before, after] = [
          review(pipeline),
          review(withAddedDeals(pipeline, [{ line: "Service", customer: "new", count }])),
        ];
        expect(after.deals.open).toBe(before.deals.open + count);
        expect([after.deals.won, after.deals.lost]).toEqual([before.deals.won, before.deals.lost]);
      }),
    );
  });
});
