import { at } from "../../cells/at";
import { climb } from "./climb";
import { freeOf } from "./Free";
import { unused } from "./limitCurve";
import { times } from "./reduce";
import type { Stand, Variable } from "./Variable";

/** The next hour by which prices are told apart where the last one does not. */
const nextHour = 2 ** -30;

/**
 * What one more unit on the right of each row is worth, at the top. Where limits fit together to the last hour several prices would do: these are
 * the ones of the hour that comes next (the right-hand derivative), so that the first is what one more hour is worth.
 *
 * @param known exact prices of the first variables where they stand between kinks
 */
export function rowPrices(
  variables: readonly Variable[],
  rows: number,
  stands: readonly Stand[],
  known: readonly number[],
): number[] {
  const isBetween = stands.map(
    ({ at: place, isFree }, i) => isFree && !variables[i]?.curve.kinks.includes(place),
  );
  const next = stands.map((stand) => ({ ...stand }));
  const spare = next[next.length - 1];
  if (spare && isBetween.filter(Boolean).length < rows) {
    spare.at += nextHour;
    Object.assign(spare, { place: 0, isFree: true });
    climb(variables, rows, next);
  }
  const { free, reduced } = freeOf(variables, rows, next);
  const prices = reduced.basis.map((position) => {
    const i = at(free, position);
    const exact = known[i];
    if (exact !== undefined && isBetween[i]) return exact;
    return variables[i]?.curve.price(stands[i]?.at ?? Number.NaN, next[i]?.place ?? Number.NaN) ?? Number.NaN;
  });
  return Array.from({ length: rows }, (_, row) => {
    const unit = Float64Array.from({ length: rows }, (_, i) => (i === row ? 1 : 0));
    const parts = times(reduced.inverse, unit);
    const price = prices.reduce((total, one, i) => total + (at(parts, i) === 0 ? 0 : at(parts, i) * one), 0);
    return Math.abs(price) <= 4 * unused ? 0 : price;
  });
}
