import type { Review } from "../../../core/balance/review";
import type { Team } from "../../../core/team/Team";
import type { Words } from "../../../core/words/Words";

export type Cell = string | number | null;

/** A review a row, for a table that other programs read: the group's values, then the figures. Finding by finding, in the order of reports. */
export function groupRows(
  groups: readonly { readonly values: readonly string[]; readonly review: Review }[],
  groupBy: readonly string[],
  words: Words,
): readonly Readonly<Record<string, Cell>>[] {
  return groups.map(({ values, review }) => ({
    ...Object.fromEntries(groupBy.map((column, place) => [column, values[place] ?? ""])),
    ...figuresInRow(review, words),
  }));
}

/** A rep a row: the open deals, and what was won in the 12 months to as-of under names that begin with "won". */
export function teamRows(team: Team, words: Words): readonly Readonly<Record<string, Cell>>[] {
  return team.reps.map((card) => ({
    rep: card.rep,
    ...figuresInRow(card.open, words),
    ...Object.fromEntries(
      Object.entries(figuresInRow(card.won, words)).flatMap(([name, cell]) =>
        ofWon.test(name) ? [[`won_${name}`, cell]] : [],
      ),
    ),
    new_customers: card.newCustomers === null ? null : card.newCustomers.length,
    new_goal: card.newGoal,
    won_amount: card.wonAmount,
    quota: card.quota,
    attainment: card.attainment,
    coaching: card.coaching === null ? null : card.coaching.finding.id,
    evidence: words.team.evidence(card),
  }));
}

/** What differs from basis to basis. */
const ofWon = /^(?!as_of|deals|open|won|lost|stale|return_revenue)/;

function figuresInRow(review: Review, words: Words): Readonly<Record<string, Cell>> {
  return {
    as_of: review.asOf === null ? null : words.format.day(review.asOf),
    deals: review.deals.rows,
    open: review.deals.open,
    won: review.deals.won,
    lost: review.deals.lost,
    stale: review.deals.stale,
    score: review.score.value,
    imbalanced: review.outOfBalance.imbalanced,
    leaning: review.outOfBalance.leaning,
    known: review.outOfBalance.known,
    headline: words.findings.headline(review),
    ...Object.fromEntries(
      review.findings.flatMap((finding) => {
        const name = finding.id.replaceAll("-", "_");
        return [
          [name, finding.value],
          [`${name}_verdict`, finding.verdict],
          [`${name}_top`, finding.top.join("; ")],
        ];
      }),
    ),
  };
}
