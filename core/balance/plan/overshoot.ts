import { closeEnough } from "../../measures/closeEnough";
import { sum } from "../../statistics/sum";
import { fewestAccountsForFew, fewestLinesForPair } from "../fewest";
import type { Guidelines } from "../Guidelines";
import type { Flow, PaceStart } from "./PaceStart";

/** By how many deals a guideline is missed after some weeks (0 or less: it is kept), and what a week more adds to that. */
export interface Overshoot {
  readonly over: number;
  readonly weekly: number;
}

/**
 * Deals above a limit of their total.
 *
 * @example aboveLimit({ now: 8, weekly: 1 }, { now: 10, weekly: 4 }, 0.5, 1).over < 2 // true
 */
export function aboveLimit(deals: Flow, total: Flow, limit: number, weeks: number): Overshoot {
  const most = limit + closeEnough;
  const weekly = deals.weekly - most * total.weekly;
  return { over: deals.now - most * total.now + weeks * weekly, weekly };
}

/** The mirror image of it: deals that are lacking for a least share. */
function underLeast(deals: Flow, total: Flow, least: number, weeks: number): Overshoot {
  const rest = { now: total.now - deals.now, weekly: total.weekly - deals.weekly };
  return aboveLimit(rest, total, 1 - least, weeks);
}

/** Fewer deals than are judged miss nothing. */
function isJudged({ now, weekly }: Flow, { minimumDeals }: Guidelines, weeks: number): boolean {
  return now + weeks * weekly >= minimumDeals;
}

/** The lines under their floor. */
export function languishingOvershoot({ lines, guidelines }: PaceStart, weeks: number): readonly Overshoot[] {
  if (lines === null || lines.portfolioSize === 1 || !isJudged(lines.n, guidelines, weeks)) return [];
  return lines.lines.flatMap((line) =>
    line.least === null ? [] : [underLeast(line, lines.n, line.least, weeks)],
  );
}

/** The `places` lines that are largest by then, together. */
export function largestLinesOvershoot(
  { lines, guidelines }: PaceStart,
  places: 1 | 2,
  limit: number,
  weeks: number,
): readonly Overshoot[] {
  if (lines === null || lines.portfolioSize === 1 || !isJudged(lines.n, guidelines, weeks)) return [];
  if (places === 2 && lines.portfolioSize < fewestLinesForPair) return [];
  const size = ({ now, weekly }: Flow) => now + weeks * weekly;
  const largest = [...lines.lines].sort((a, b) => size(b) - size(a) || b.weekly - a.weekly).slice(0, places);
  const together = {
    now: sum(largest.map(({ now }) => now)),
    weekly: sum(largest.map(({ weekly }) => weekly)),
  };
  return [aboveLimit(together, lines.n, limit, weeks)];
}

/** Both edges of the band of new customers. */
export function newOvershoot({ types, guidelines }: PaceStart, weeks: number): readonly Overshoot[] {
  if (types === null || !isJudged(types.n, guidelines, weeks)) return [];
  const { n, withNew, band } = types;
  return [underLeast(withNew, n, band[0], weeks), aboveLimit(withNew, n, band[1], weeks)];
}

/** The largest account, or the largest few: as in the plan, what is added goes to accounts of its own. */
export function accountOvershoot(
  { accounts, guidelines }: PaceStart,
  which: "largest" | "largestFew",
  limit: number,
  weeks: number,
): readonly Overshoot[] {
  if (accounts === null || !isJudged(accounts.n, guidelines, weeks)) return [];
  if (which === "largestFew" && accounts.count < fewestAccountsForFew) return [];
  return [aboveLimit({ now: accounts[which], weekly: 0 }, accounts.n, limit, weeks)];
}
