import { bases } from "../../../core/tally/choice";
import type { BesideTeam, Scorecard } from "../../../core/team/Team";
import type { Words } from "../../../core/words/Words";
import { dayOrNull, figuresOf } from "./reviewJson";
import type { TeamReport } from "./TeamReport";
import { teamIssues } from "./teamIssues";

/** The team as JSON; the figures of a rep are those that `review --owner REP --json` prints. */
export function teamJson(report: TeamReport, words: Words) {
  const { file, team } = report;
  const beside = new Map<string, BesideTeam[]>();
  for (const each of team.beside()) {
    const own = beside.get(each.rep);
    if (own === undefined) beside.set(each.rep, [each]);
    else own.push(each);
  }
  return {
    file,
    reps: team.reps.map((card) => cardOf(card, besideOf(beside.get(card.rep) ?? []), words)),
    begin: team.begin,
    goalsWithoutRep: team.goalsWithoutRep,
    issues: teamIssues(report, words),
  };
}

/** By basis, then by what was compared; null where nothing tells it. */
function besideOf(own: readonly BesideTeam[]) {
  const figures = (basis: BesideTeam["basis"], of: BesideTeam["of"]) => {
    const found = own.find((each) => each.basis === basis && each.of === of);
    if (found === undefined) return null;
    const { deals, shares, ownWeight, chance, differs } = found;
    return { deals, ownWeight, chance, differs, shares };
  };
  return Object.fromEntries(
    bases.map((basis) => [basis, { customers: figures(basis, "customers"), lines: figures(basis, "lines") }]),
  );
}

function cardOf(card: Scorecard, beside: ReturnType<typeof besideOf>, words: Words) {
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
    beside,
    coaching: {
      basis: coaching?.basis ?? null,
      finding: coaching?.finding.id ?? null,
      evidence: words.team.evidence(card),
      question: words.team.question(card),
    },
  };
}
