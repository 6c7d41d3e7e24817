import type { Scorecard } from "../../../core/team/Team";
import { evidence, question } from "../../../core/words/en/team";
import { dayOrNull, figuresOf } from "./reviewJson";
import type { TeamReport } from "./TeamReport";
import { teamIssues } from "./teamIssues";

/** The team as JSON; the figures of a rep are those that `review --owner REP --json` prints. */
export function teamJson(report: TeamReport) {
  const { file, team } = report;
  return {
    file,
    reps: team.reps.map(cardOf),
    goalsWithoutRep: team.goalsWithoutRep,
    issues: teamIssues(report),
  };
}

function cardOf(card: Scorecard) {
  const { rep, open, won, newCustomers, newGoal, quota, wonAmount, attainment, coaching } = card;
  return {
    rep,
    asOf: dayOrNull(open.asOf),
    deals: open.deals,
    open: figuresOf(open),
    won: figuresOf(won),
    newCustomers,
    newGoal,
    quota,
    wonAmount,
    attainment,
    coaching: {
      basis: coaching?.basis ?? null,
      finding: coaching?.finding.id ?? null,
      evidence: evidence(card),
      question: question(card),
    },
  };
}
