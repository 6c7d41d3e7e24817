import { lacking, mostWithin } from "../../measures/wholeBound";
import { newRange } from "./newBounds";
import type { PlanStart } from "./PlanStart";

/** What the added deals of a plan have to be, whichever of them are which; all else about them is free. */
export interface PlanNeeds {
  readonly withNew: number;
  readonly withCurrent: number;
  /** Lines that need some of them, by name. */
  readonly lines: readonly { readonly line: string; readonly atLeast: number }[];
  /** Lines that must not get more than so many of them, each with its share of the open deals. */
  readonly limited: readonly { readonly line: string; readonly atMost: number; readonly share: number }[];
  /** Of the open deals, the share that is with new customers; null where that is not judged. */
  readonly newShare: number | null;
}

/** The needs of `added` deals: no need for none. */
export function planNeeds(start: PlanStart, added: number): PlanNeeds {
  const { lines, types, guidelines } = start;
  const newShare = types === null || types.n === 0 ? null : types.withNew / types.n;
  if (added === 0) return { withNew: 0, withCurrent: 0, lines: [], limited: [], newShare };
  const [fewest, most] = newRange(start, added);
  const customers = { withNew: Math.max(0, fewest), withCurrent: Math.max(0, added - most), newShare };
  if (lines === null || lines.portfolioSize === 1 || lines.n + added < guidelines.minimumDeals)
    return { ...customers, lines: [], limited: [] };
  const total = lines.n + added;
  const needed = lines.lines
    .map(({ name, deals, least }) => ({ line: name, atLeast: lacking(deals, least, total) }))
    .filter(({ atLeast }) => atLeast > 0);
  const limited = lines.lines
    .map(({ name, deals }) => ({
      line: name,
      atMost: Math.max(0, Math.floor(mostWithin(guidelines.lineLimit, total) - deals)),
      share: lines.n === 0 ? 0 : deals / lines.n,
    }))
    .filter(({ atMost }) => atMost < added);
  return { ...customers, lines: needed, limited };
}
