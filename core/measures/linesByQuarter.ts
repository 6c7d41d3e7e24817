import type { Pipeline } from "../table/Pipeline";
import { uptakeOfPipeline } from "./uptakeOfPipeline";

/** The lines in the deals that were opened in a quarter, whatever became of them. */
export interface LinesOfQuarter {
  /** "2026 Q3" */
  readonly quarter: string;
  /** Those that name a line. */
  readonly deals: number;
  /** Of the quarter's deals, 0..1, one for each line that was asked for; null in a quarter without a deal. */
  readonly shares: readonly (number | null)[];
}

/**
 * How the mix of lines came about: the shares of some lines in what was opened, quarter by quarter, the latest last.
 *
 * @param lines by name, in the order in which their shares are wanted; a line without a dated deal has none
 * @param most so many quarters at most
 * @returns none without lines or created dates
 */
export function linesByQuarter(
  pipeline: Pipeline,
  lines: readonly string[],
  most: number,
): readonly LinesOfQuarter[] {
  const found = uptakeOfPipeline(pipeline);
  if (found === null) return [];
  const quartersOf = new Map(found.lines.map(({ line, quarters }) => [line, quarters]));
  const from = Math.max(0, found.quarters.length - most);
  return found.quarters.slice(from).map((quarter, place) => {
    const at = from + place;
    const deals = found.lines.reduce((sum, { quarters }) => sum + dealsOf(quarters[at]), 0);
    return { quarter, deals, shares: lines.map((line) => shareOf(quartersOf.get(line)?.[at], deals)) };
  });
}

type Quarter = { readonly deals: number; readonly share: number | null } | undefined;

const dealsOf = (quarter: Quarter) => (quarter === undefined ? 0 : quarter.deals);

function shareOf(quarter: Quarter, deals: number): number | null {
  if (deals === 0) return null;
  return quarter === undefined ? 0 : quarter.share;
}
