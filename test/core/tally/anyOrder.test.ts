import fc from "fast-check";
import { review } from "../../../core/balance/review";
import { jsonText } from "../../../core/cells/jsonText";
import { readPipeline } from "../../../core/table/readPipeline";
import { weights } from "../../../core/tally/choice";

const deal = fc.record({
  // Blank cells may stand for the cell above.
  account: fc.constantFrom("Acme", "Borealis", "Cygnus", "Dorado", "n/a"),
  lines: fc.constantFrom("Sensors", "Valves", "Sensors;Valves", "Valves;Service;Sensors", "n/a"),
  stage: fc.constantFrom("Open", "Closed Won", "Closed Lost"),
  amount: fc.nat(10_000_000).map((pieces) => pieces / 100),
  probability: fc.nat(100).map((percent) => percent / 100),
  created: fc.integer({ min: 45000, max: 45900 }),
});

/** What is told of the sums; rows, spellings and what was met first are the order's own. */
function figures(
  deals: readonly (typeof deal extends fc.Arbitrary<infer Deal> ? Deal : never)[],
  by: string,
) {
  const header = ["Account", "Product", "Stage", "Amount", "Probability", "Created Date"];
  const rows = deals.map((each) => Object.values(each));
  const reading = readPipeline({ values: [header, ...rows], top: 1, left: 0 });
  if (!reading.ok) return reading.failure.code;
  const made = review(reading.pipeline, {
    guidelines: { by: weights.find((each) => each === by) ?? "deals" },
  });
  const { findings, lines, hhi, effectiveNumber, score, customers, amount } = made;
  const accounts = made.accounts();
  const plan = made.plan();
  return jsonText({ findings, lines, accounts, hhi, effectiveNumber, score, customers, amount, plan });
}

it.each(weights)("by %s, the order of deals changes no digit of a review", (by) => {
  fc.assert(
    fc.property(fc.array(deal, { minLength: 6, maxLength: 40 }), fc.nat(), (deals, seed) => {
      const turned = deals.slice(seed % deals.length).concat(deals.slice(0, seed % deals.length));
      expect(figures(turned.reverse(), by)).toBe(figures(deals, by));
    }),
    { numRuns: 60 },
  );
});
