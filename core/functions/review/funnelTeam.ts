import { findingIds } from "../../balance/Finding";
import { readingOf } from "../../balance/Guidelines";
import type { CellScalar } from "../../cells/CellValue";
import { readPipelineByOwnerInSlices } from "../../table/readPipelineByOwner";
import type { Scorecard } from "../../team/Team";
import { teamInSlices } from "../../team/teamOf";
import { CellRefusal } from "../CellProblem";
import { define } from "../FunctionSpec";
import type { FunctionWords } from "../FunctionWords";
import { reviewParameters } from "./reviewOf";

export const funnelTeam = define({
  name: "FUNNEL_TEAM",
  group: "review",
  parameters: reviewParameters,
  result: { shape: "table", unit: "mixed" },
  *evaluate({ table, guidelines }, words) {
    const reps = yield* readPipelineByOwnerInSlices(table, readingOf(guidelines));
    if ("code" in reps) throw new CellRefusal("#N/A", { code: "unreadable", failure: reps });
    if (reps.length === 0) throw new CellRefusal("#N/A", { code: "no-owners" });
    const team = yield* teamInSlices(reps, { guidelines });
    const titles = findingIds.map(words.findingTitle);
    const { rep, openDeals, score, wonScore, newCustomers, wonAmount, attainment } = words.heading;
    return [
      [rep, openDeals, score, ...titles, wonScore, newCustomers, wonAmount, attainment],
      ...team.reps.map((card) => line(card, words)),
    ];
  },
});

function line(card: Scorecard, { verdictWord }: FunctionWords): CellScalar[] {
  const verdict = new Map(card.open.findings.map((finding) => [finding.id, finding.verdict]));
  return [
    card.rep,
    card.open.deals.open,
    card.open.score.value ?? "",
    ...findingIds.map((id) => verdictWord(verdict.get(id) ?? "unknown")),
    card.won.score.value ?? "",
    card.newCustomers?.length ?? "",
    card.wonAmount ?? "",
    card.attainment ?? "",
  ];
}
