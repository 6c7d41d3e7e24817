import { basisPrice, type Free, freeOf } from "./Free";
import { lineSearch } from "./lineSearch";
import { newtonStep } from "./newtonStep";
import type { Stand, Variable } from "./Variable";

const sure = 1e-11;
const mostSteps = 5000;

/**
 * Climbs to the top of a sum of concave functions of one variable each, whose variables are tied by linear rows: Newton's method in the directions that
 * the rows leave, over the variables that are free; a variable that meets a kink is held there, and let go when that pays (active sets;
 * Rockafellar, Network Flows and Monotropic Optimization, 1984; Murtagh and Saunders 1978, https://doi.org/10.1007/BF01588950).
 *
 * @param stands where each variable begins: rows satisfied, the free ones holding a basis; changed in place
 */
export function climb(variables: readonly Variable[], rows: number, stands: readonly Stand[]): void {
  let idle = 0;
  for (let step = 0; step < mostSteps; step++) {
    const held = freeOf(variables, rows, stands);
    const direction = newtonStep(variables, stands, held);
    if (direction !== null) {
      const { moved, meetsKink } = lineSearch(variables, stands, held.free, direction);
      idle = moved > 0 ? 0 : idle + 1;
      if (!direction.isLast || meetsKink) continue;
    }
    if (
      !letGo(
        variables,
        stands,
        direction === null ? held : freeOf(variables, rows, stands),
        idle > variables.length,
      )
    )
      return;
  }
}

/** Frees the held variable that gains most by it (the first that gains at all, where steps led nowhere: Bland's rule); false where none does. */
function letGo(
  variables: readonly Variable[],
  stands: readonly Stand[],
  held: Free,
  takesFirst: boolean,
): boolean {
  let best: { stand: Stand; piece: number; gain: number } | null = null;
  for (const [i, { curve, column }] of variables.entries()) {
    const stand = stands[i];
    if (!stand || stand.isFree) continue;
    const { price, size } = basisPrice(held, variables, stands, column);
    for (const piece of [stand.place, stand.place - 1]) {
      if (piece < 0 || piece >= curve.kinks.length - 1) continue;
      const own = curve.price(stand.at, piece);
      const gain = (piece === stand.place ? own - price : price - own) / (Math.abs(own) + size);
      if (gain > Math.max(sure, best === null ? 0 : best.gain) && !(takesFirst && best))
        best = { stand, piece, gain };
    }
  }
  if (best === null) return false;
  best.stand.isFree = true;
  best.stand.place = best.piece;
  return true;
}
