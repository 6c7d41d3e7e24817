import fc from "fast-check";
import { lackingSide } from "../../../core/balance/findingsOf";
import { review } from "../../../core/balance/review";
import { customerReport } from "../../../core/customers/customerReport";
import { aimsOfReview } from "../../../core/time/balance/aimsOfReview";
import { spentHours } from "../../../core/time/spentHours";
import { timeInputs } from "../../../core/time/timeInputs";
import { timeNews } from "../../../core/time/timeNews";
import { timePlan } from "../../../core/time/timePlan";
import { headline } from "../../../core/words/en/time";
import { pipelineOf, type Row } from "../balance/pipelineOf";

const names = ["Norden", "Brandt", "Tarn", "Fjord", "Gale", "Hull", "Isar", "Jura", "Kiel", "Lund"];
const deal = fc.record({
  account: fc.constantFrom(...names),
  line: fc.constantFrom("Sensors", "Valves", "Service"),
  stage: fc.constantFrom<NonNullable<Row["stage"]>>("open", "open", "open", "won", "lost"),
  amount: fc.integer({ min: 1, max: 9000 }),
  probability: fc.constantFrom(0.1, 0.5, 0.9),
  actualClose: fc.integer({ min: 45500, max: 46200 }),
});
/** Mostly of one side, so that the review finds the other too small. */
const pipeline = fc
  .record({
    deals: fc.array(deal, { minLength: 8, maxLength: 40 }),
    newOnes: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ deals, newOnes }) => {
    const edge = Math.round(newOnes * names.length);
    const rows = deals.map(
      (row): Row => ({ ...row, type: names.indexOf(row.account) < edge ? "new" : "current" }),
    );
    const stage = { names: ["Any"], codes: new Int32Array(rows.length), spellings: [["Any"]] };
    return { ...pipelineOf(rows, { asOf: 46295 }), stage };
  });
const log = fc.dictionary(
  fc.constantFrom(...names.map((name) => name.toLowerCase()), "somebody else"),
  fc.double({ min: 0.5, max: 40, noNaN: true }),
  { minKeys: 1 },
);

describe("the headline of the week and the review", () => {
  const told = { new: 0, current: 0, kept: 0 };

  it("never advises fewer hours for a side whose deals the review finds too few", () => {
    fc.assert(
      fc.property(pipeline, fc.option(log), (table, logged) => {
        const reviewed = review(table);
        const lacking = lackingSide(reviewed.findings);
        const { activities } = timeInputs(table, customerReport(table));
        const spent = logged === null ? undefined : spentHours(new Map(Object.entries(logged)), table);
        const made = timePlan(activities, 24, spent, aimsOfReview(reviewed));
        if (!made.ok) throw new Error(made.problem.code);
        const news = timeNews(made.plan, lacking);
        if (lacking === null) return;
        told[lacking]++;
        if (news.code === "keep-hours") told.kept++;
        if (news.code === "move-hours") expect(news.to).toBe(lacking);
        if (news.code === "share") expect([news.of, news.share > 0]).toEqual([lacking, true]);
        const { split, balance } = made.plan;
        const byWorth = lacking === "new" ? balance.free.new : 1 - balance.free.new;
        expect(split[lacking]).toBeGreaterThanOrEqual(24 * byWorth - made.plan.unspent - 1e-9);
        expect(headline(made.plan, lacking)).not.toMatch(/^(?:Give|Move) 0\s/);
      }),
      { numRuns: 200 },
    );
  });

  it("was held to both sides", () => {
    expect(Math.min(told.new, told.current, told.kept)).toBeGreaterThan(0);
  });
});
