import { add } from "../cells/add";
import { at } from "../cells/at";
import { Outcome, type Pipeline } from "../table/Pipeline";

/**
 * How many deals are open, won, lost or unknown; all 0 without deals.
 *
 * @param without one flag a deal: those that count in none
 * @example countOutcomes({ rows: 3, outcome: Uint8Array.of(1, 1, 2) }, Uint8Array.of(1, 0, 0)).open // 1
 */
export function countOutcomes({ rows, outcome }: Pipeline, without: Uint8Array | null) {
  const of = countByOutcome(outcome, without);
  return {
    rows,
    open: at(of, Outcome.open),
    won: at(of, Outcome.won),
    lost: at(of, Outcome.lost),
    unknown: at(of, Outcome.unknown),
  };
}

/** How many deals have each Outcome. */
function countByOutcome(outcome: Uint8Array, without: Uint8Array | null): Int32Array {
  const counts = new Int32Array(Object.keys(Outcome).length);
  for (let row = 0; row < outcome.length; row++) if (without?.[row] !== 1) add(counts, outcome[row] ?? -1);
  return counts;
}
