import { at } from "../../cells/at";

/** Money that a customer got back. */
export interface Return {
  /** Serial day. */
  readonly day: number;
  /** Above 0. */
  readonly amount: number;
}

/** Smaller differences are rounding. */
const nothing = 1e-9;

/**
 * Takes what one customer gave back off the purchases before it: off the latest of that very amount, which is then none, else off the
 * latest that is worth more, else off all, from the latest on. What goes beyond all purchases is forgotten: it was bought before the
 * list begins.
 *
 * @param days serial days of the purchases, ascending
 * @param amounts money of each, NaN where it is not known
 * @returns the purchases that are left, as their positions, and their amounts
 * @example takeOffReturns([100, 110], [50, 30], [{ day: 120, amount: 40 }]) // { kept: [0, 1], amounts: [10, 30] }
 */
export function takeOffReturns(
  days: readonly number[],
  amounts: readonly number[],
  returns: readonly Return[],
): { readonly kept: readonly number[]; readonly amounts: readonly number[] } {
  const left = [...amounts];
  const gone = new Set<number>();
  const takeOff = (p: number, amount: number) => {
    left[p] = at(left, p) - amount;
    if (at(left, p) <= nothing) gone.add(p);
  };
  for (const { day, amount } of [...returns].sort((a, b) => a.day - b.day)) {
    const earlier = days.flatMap((each, p) => (each <= day && at(left, p) > 0 ? [p] : [])).reverse();
    const whole =
      earlier.find((p) => Math.abs(at(left, p) - amount) <= nothing) ??
      earlier.find((p) => at(left, p) > amount);
    if (whole !== undefined) takeOff(whole, amount);
    else {
      let rest = amount;
      for (const p of earlier) {
        const taken = Math.min(rest, at(left, p));
        takeOff(p, taken);
        rest -= taken;
      }
    }
  }
  const kept = days.flatMap((_, p) => (gone.has(p) ? [] : [p]));
  return { kept, amounts: kept.map((p) => at(left, p)) };
}
