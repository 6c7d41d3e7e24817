import { at } from "../../cells/at";
import type { Stand, Variable } from "./Variable";

/**
 * Moves the free variables along a direction as far as that climbs, at most to the first kink that one of them meets: that one is held there.
 *
 * @returns how far, in steps of the direction (0 where a variable stood at its kink already), and whether one is held
 */
export function lineSearch(
  variables: readonly Variable[],
  stands: readonly Stand[],
  free: readonly number[],
  { by, isLast }: { readonly by: Float64Array; readonly isLast: boolean },
): { readonly moved: number; readonly meetsKink: boolean } {
  const gainAt = (step: number) => {
    let total = 0;
    for (const [position, i] of free.entries()) {
      const move = at(by, position);
      const stand = stands[i];
      const curve = variables[i]?.curve;
      if (move !== 0 && stand && curve) total += move * curve.price(stand.at + step * move, stand.place);
    }
    return total;
  };
  const kink = firstKink(variables, stands, free, by);
  const most = kink === null ? Infinity : kink.step;
  const meetsKink =
    kink !== null && (most === 0 || (isLast ? most <= 1 : (most <= 1 || gainAt(1) > 0) && gainAt(most) >= 0));
  const step = meetsKink ? most : isLast ? 1 : topBetween(gainAt, most);
  for (const [position, i] of free.entries()) {
    const stand = stands[i];
    if (stand) stand.at += step * at(by, position);
  }
  if (meetsKink) Object.assign(kink.stand, { at: kink.at, place: kink.kink, isFree: false });
  return { moved: step, meetsKink };
}

interface Kink {
  readonly step: number;
  readonly stand: Stand;
  readonly kink: number;
  readonly at: number;
}

function firstKink(
  variables: readonly Variable[],
  stands: readonly Stand[],
  free: readonly number[],
  by: Float64Array,
): Kink | null {
  let first: Kink | null = null;
  for (const [position, i] of free.entries()) {
    const move = at(by, position);
    const stand = stands[i];
    if (move === 0 || !stand) continue;
    const kink = move > 0 ? stand.place + 1 : stand.place;
    const place = at(variables[i]?.curve.kinks ?? [], kink);
    const step = Math.max(0, (place - stand.at) / move);
    if (step < (first === null ? Infinity : first.step)) first = { step, stand, kink, at: place };
  }
  return first;
}

/** Where the gain of a further step ends, near enough to be sure of climbing; 1, a full Newton step, where that is good. */
function topBetween(gainAt: (step: number) => number, most: number): number {
  const begins = gainAt(0);
  const isNear = (gain: number) => Math.abs(gain) <= begins / 4;
  let [low, high] = [0, Math.min(1, most)];
  let gain = gainAt(high);
  while (gain > 0 && !isNear(gain) && high < most) {
    low = high;
    high = Math.min(high * 2, most);
    gain = gainAt(high);
  }
  let step = high;
  for (let i = 0; i < 60 && !isNear(gain); i++) {
    if (gain > 0) low = step;
    else high = step;
    step = (low + high) / 2;
    gain = gainAt(step);
  }
  return step;
}
