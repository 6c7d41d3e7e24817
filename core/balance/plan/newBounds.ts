import { leastTotal, leastWithin, mostWithin } from "../../measures/wholeBound";
import type { PlanStart } from "./PlanStart";

/** Of `added` deals, the fewest and the most that may be with new customers; the first above the second where none will do. */
export function newRange(
  { types, guidelines }: PlanStart,
  added: number,
): readonly [fewest: number, most: number] {
  if (types === null || types.n + added < guidelines.minimumDeals) return [0, added];
  const total = types.n + added;
  const [low, high] = types.band;
  // Where all customers are to be new ones every added deal is with one.
  const least = guidelines.territory === "new-only" ? added : 0;
  const most = guidelines.territory === "current-only" ? 0 : added;
  return [
    Math.max(least, leastWithin(low, total) - types.withNew),
    Math.min(most, mostWithin(high, total) - types.withNew),
  ];
}

/** The least number of added deals, from `added` on, with which the share of new customers can lie in its band. */
export function untilNewInBand(start: PlanStart, added: number): number {
  const { types } = start;
  const [fewest, most] = newRange(start, added);
  if (types === null || fewest <= most) return added;
  const { n, withNew, band } = types;
  // Too many new ones: only current ones are added; too few: the mirror image of it.
  if (most < 0) return Math.max(added + 1, leastTotal(withNew, band[1]) - n);
  if (fewest > added) return Math.max(added + 1, leastTotal(n - withNew, 1 - band[0]) - n);
  return added + 1;
}
