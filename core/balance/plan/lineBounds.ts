import { closeEnough } from "../../measures/closeEnough";
import { heaviest } from "../../measures/heaviest";
import { isWithin, lacking, leastTotal } from "../../measures/wholeBound";
import { sum } from "../../statistics/sum";
import { fewestLinesForPair } from "../fewest";
import { levelFill } from "./levelFill";
import type { PlanLines, PlanStart } from "./PlanStart";
import { highestFilled } from "./Stack";

/**
 * Deals to each line of the portfolio after `added` more: every line at its least, the rest where the fewest are. Null where `added`
 * is too few for that.
 *
 * @example fillLines({ n: 4, lines: [{ deals: 3, least: 0 }, { deals: 1, least: 0 }] }, 2, true) // [3, 3]
 */
export function fillLines(start: PlanLines, added: number, isJudged: boolean): readonly number[] | null {
  const total = start.n + added;
  const floors = start.lines.map(({ deals, least }) =>
    isJudged ? deals + lacking(deals, least, total) : deals,
  );
  // Votes are fractions; what is added to them are whole deals.
  const needed = Math.round(sum(floors) - dealsOf(start));
  return needed > added ? null : levelFill(floors, added - needed, true);
}

/** The `places` highest of those counts, and of the lines outside the portfolio; null where `added` is too few. */
function highest(start: PlanLines, added: number, places: number): readonly number[] | null {
  if (start.alike === null) {
    const filled = fillLines(start, added, true);
    return filled && heaviest([...filled, ...start.others], places);
  }
  // The same with lines that stand alike counted together: a narrow band has thousands of totals tried.
  const stacks = start.alike.map(({ deals, least, times }) => ({
    height: deals + lacking(deals, least, start.n + added),
    times,
  }));
  const needed = sum(
    start.alike.map(({ deals, least, times }) => times * lacking(deals, least, start.n + added)),
  );
  if (needed > added) return null;
  return heaviest(
    [...highestFilled(stacks, added - needed, places), ...start.others.slice(0, places)],
    places,
  );
}

/** The least number of added deals, from `added` on, at which no line may have to languish. */
export function untilNoneLanguishes({ lines, guidelines }: PlanStart, added: number): number {
  if (lines === null || lines.n + added < guidelines.minimumDeals || highest(lines, added, 1) !== null)
    return added;
  const total = lines.n + added;
  let lacking = -added;
  let rate = 1;
  for (const { deals, least } of lines.lines) {
    const gap = (least - closeEnough) * total - deals;
    if (gap <= 0) continue;
    lacking += gap;
    rate -= least - closeEnough;
  }
  // The more deals, the more lines are under their least: the gap never closes faster than now.
  if (lacking <= 1e-6) return added + 1;
  return rate > 1e-7 ? added + Math.max(1, Math.ceil(lacking / rate - 1e-6)) : Number.POSITIVE_INFINITY;
}

/** The same until the `places` largest lines together are not above `limit`. */
export function untilLargestWithin(
  { lines: start, guidelines }: PlanStart,
  places: 1 | 2,
  limit: number,
  added: number,
): number {
  if (start === null) return added;
  const isExempt = start.portfolioSize === 1 || (places === 2 && start.portfolioSize < fewestLinesForPair);
  const total = start.n + added;
  if (isExempt || total < guidelines.minimumDeals) return added;
  const now = top(start.largest, places);
  if (!isWithin(now, limit, total)) return Math.max(added + 1, leastTotal(now, limit) - start.n);
  const filled = highest(start, added, places);
  if (filled === null || isWithin(sum(filled), limit, total)) return added;
  return isReachable(start, places, limit, added) ? added + 1 : Number.POSITIVE_INFINITY;
}

/** Whether fractions of deals could meet the limit now, or ever more nearly: if so, only whole deals stand in the way. */
function isReachable(start: PlanLines, places: number, limit: number, added: number): boolean {
  const total = start.n + added;
  const nowFloors = start.lines.map(({ deals, least }) => Math.max(deals, least * total));
  const needed = sum(nowFloors) - dealsOf(start);
  const now = top([...levelFill(nowFloors, Math.max(0, added - needed), false), ...start.others], places);
  if (now <= (limit + 2 * closeEnough) * total) return true;
  const least = start.lines.map((line) => line.least);
  const spare = 1 - sum(least);
  return (
    spare >= -1e-7 && top(levelFill(least, Math.max(0, spare), false), places) <= limit + 2 * closeEnough
  );
}

function top(counts: readonly number[], places: number): number {
  return sum(heaviest(counts, places));
}

function dealsOf({ lines }: PlanLines): number {
  return sum(lines.map(({ deals }) => deals));
}
