import fc from "fast-check";
import { review } from "../../../core/balance/review";
import { read, table } from "../table/readTable";

const lines = ["Sensors", "Valves", "Service", "Software"];
const header = ["Account", "Product", "Stage", "Customer type"];
const deals = fc.array(
  fc.tuple(
    fc.constantFrom("Acme", "Borealis", "Cedar", "Dune", "Elm", "Fjord", "Grove"),
    fc.subarray(lines, { minLength: 1, maxLength: 3 }).map((names) => names.join("; ")),
    fc.constant("Proposal"),
    fc.constantFrom("New", "Existing"),
  ),
  { minLength: 5, maxLength: 40 },
);

test("with deals of several lines the plan leaves nothing imbalanced, in whole deals", () => {
  fc.assert(
    fc.property(deals, fc.constantFrom(0.4, 0.5, 0.7), (rows, lineLimit) => {
      const guidelines = { portfolio: lines, lineLimit };
      const options = { portfolio: lines };
      const plan = review(read(table(header, ...rows), options), { guidelines }).plan();
      if (plan.blockedBy !== null || plan.mostAccounts !== null) return;
      expect(plan.steps.every(({ add }) => Number.isInteger(add) && add > 0)).toBe(true);
      const added = plan.steps.flatMap(({ line, customer, add }, step) =>
        Array.from({ length: add }, (_, deal) => [
          `Added ${step} ${deal}`,
          line ?? "Service",
          "Proposal",
          customer === "new" ? "New" : "Existing",
        ]),
      );
      const after = review(read(table(header, ...rows, ...added), options), { guidelines });
      expect(after.findings.filter(({ verdict }) => verdict === "imbalanced")).toEqual([]);
      expect(after.plan().total).toBe(0);
    }),
    { numRuns: 300 },
  );
});
