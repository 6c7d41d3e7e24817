import type { Scorecard } from "../../../core/team/Team";
import type { Words } from "../../../core/words/Words";
import { dayOrNull, figuresOf } from "./reviewJson";
import type { TeamReport } from "./TeamReport";
import { teamIssues } from "./teamIssues";

/** The team as JSON; the figures of a rep are those that `review --owner REP --json` prints. */
export function teamJson(report: TeamReport, words: Words) {
  const { file, team } = report;
  return {
    file,
    reps: team.reps.map((card) => cardOf(card, words)),
    begin: team.begin,
    goalsWithoutRep: team.goalsWithoutRep,
    issues: teamIssues(report, words),
  };
}

function cardOf(card: Scorecard, words: Words) {
  const { rep, open, won, newCustomers, newGoal, quota, wonAmount, attainment, coaching } = card;
  return {
    rep,
    asOf: dayOrNull(open.asOf, words),
    deals: open.deals,
    open: figuresOf(open, words),
    won: figuresOf(won, words),
    newCustomers,
    newGoal,
    quota,
    wonAmount,
    attainment,
    coaching: {
      basis: coaching?.basis ?? null,
      finding: coaching?.finding.id ?? null,
      evidence: words.team.evidence(card),
      question: words.team.question(card),
    },
  };
}
