import type { Review } from "../../../core/balance/review";
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
  }));
}
