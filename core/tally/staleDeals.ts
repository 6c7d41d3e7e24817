import { once } from "../cells/once";
import { dealsWhere, sheetRowsOf } from "../table/deals/sheetRowsOf";
import { Outcome, type Pipeline } from "../table/Pipeline";

/** Open deals past their close date, or silent for longer than the guideline. */
export interface StaleDeals {
  readonly count: number;
  readonly pastClose: number;
  readonly silent: number;
  readonly sheetRows: () => readonly number[];
}

/**
 * Open deals whose expected close date is before as-of, or whose last activity is more than `silentDays` before as-of. Without
 * an as-of date none is stale. The measure is the guideline and not the other deals, since a multiple of their median calls a
 * quarter of any funnel silent.
 *
 * @returns with `flags`, one a row of the pipeline
 */
export function staleDeals(
  pipeline: Pipeline,
  { silentDays }: { readonly silentDays: number },
): StaleDeals & { readonly flags: Uint8Array } {
  const { asOf, outcome, expectedClose, lastActivity } = pipeline;
  const flags = new Uint8Array(pipeline.rows);
  if (asOf === null || (expectedClose === null && lastActivity === null))
    return { count: 0, pastClose: 0, silent: 0, sheetRows: () => [], flags };
  const found = flagStale(flags, outcome, expectedClose, lastActivity, asOf, silentDays);
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
  silentDays: number,
): Pick<StaleDeals, "count" | "pastClose" | "silent"> {
  let [count, pastClose, silent] = [0, 0, 0];
  for (let row = 0; row < flags.length; row++) {
    if (outcome[row] !== Outcome.open) continue;
    const isPast = (expectedClose?.[row] ?? Number.NaN) < asOf;
    const isSilent = asOf - (lastActivity?.[row] ?? Number.NaN) > silentDays;
    if (isPast) pastClose++;
    if (isSilent) silent++;
    if (!isPast && !isSilent) continue;
    flags[row] = 1;
    count++;
  }
  return { count, pastClose, silent };
}
