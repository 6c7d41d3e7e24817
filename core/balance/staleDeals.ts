import { once } from "../cells/once";
import { median } from "../statistics/median";
import { dealsWhere, sheetRowsOf } from "../table/deals/sheetRowsOf";
import { Outcome, type Pipeline } from "../table/Pipeline";

/** Open deals past their close date, or silent for longer than twice the median gap. */
export interface StaleDeals {
  readonly count: number;
  readonly pastClose: number;
  readonly silent: number;
  readonly sheetRows: () => readonly number[];
}

/**
 * Open deals whose expected close date is before as-of, or that have been silent (days from the last activity to as-of) for
 * longer than twice the median silence of the open deals. Without an as-of date none is stale; with a median of 0 days none
 * is silent, since then there is no usual gap to go by.
 *
 * @returns with `flags`, one a row of the pipeline
 */
export function staleDeals(pipeline: Pipeline): StaleDeals & { readonly flags: Uint8Array } {
  const { asOf, outcome, expectedClose, lastActivity } = pipeline;
  const flags = new Uint8Array(pipeline.rows);
  if (asOf === null || (expectedClose === null && lastActivity === null))
    return { count: 0, pastClose: 0, silent: 0, sheetRows: () => [], flags };
  const longest = 2 * medianSilence(pipeline, asOf);
  const found = flagStale(flags, outcome, expectedClose, lastActivity, asOf, longest);
  return {
    ...found,
    flags,
    sheetRows: once(() =>
      sheetRowsOf(
        pipeline,
        dealsWhere(pipeline, (deal) => flags[deal] === 1),
      ),
    ),
  };
}

function flagStale(
  flags: Uint8Array,
  outcome: Uint8Array,
  expectedClose: Float64Array | null,
  lastActivity: Float64Array | null,
  asOf: number,
  longest: number,
): Pick<StaleDeals, "count" | "pastClose" | "silent"> {
  let [count, pastClose, silent] = [0, 0, 0];
  for (let row = 0; row < flags.length; row++) {
    if (outcome[row] !== Outcome.open) continue;
    const isPast = (expectedClose?.[row] ?? Number.NaN) < asOf;
    const isSilent = longest > 0 && asOf - (lastActivity?.[row] ?? Number.NaN) > longest;
    if (isPast) pastClose++;
    if (isSilent) silent++;
    if (!isPast && !isSilent) continue;
    flags[row] = 1;
    count++;
  }
  return { count, pastClose, silent };
}

function medianSilence({ outcome, lastActivity }: Pipeline, asOf: number): number {
  if (lastActivity === null) return Number.NaN;
  const silences = lastActivity.map((day, row) =>
    outcome[row] === Outcome.open ? Math.max(0, asOf - day) : Number.NaN,
  );
  return median(silences);
}
