import { at } from "../../cells/at";
import { invert } from "../../statistics/invert";
import { basisPrice, type Free } from "./Free";
import { times } from "./reduce";
import type { Stand, Variable } from "./Variable";

const noise = 4e-15;
const settled = 1e-12;

/**
 * The direction in which the free variables climb fastest by their second derivatives, the basis making up for the others; null where they stand
 * at their top. `isLast`: so short that the next would be rounding.
 */
export function newtonStep(
  variables: readonly Variable[],
  stands: readonly Stand[],
  held: Free,
): { readonly by: Float64Array; readonly isLast: boolean } | null {
  const { free, reduced } = held;
  const { rest, basis, inverse } = reduced;
  const columns = rest.map((position) => variables[at(free, position)]?.column ?? []);
  const gains = rest.map((position, s) => {
    const own = priceAt(variables, stands, at(free, position));
    const { price, size } = basisPrice(held, variables, stands, columns[s] ?? []);
    const gain = own - price;
    return Math.abs(gain) <= noise * (Math.abs(own) + size) ? 0 : gain;
  });
  if (gains.every((gain) => gain === 0)) return null;
  const made = columns.map((column) => times(inverse, column));
  const slopeOf = (position: number) => slopeAt(variables, stands, at(free, position));
  const scale = rest.reduce((most, position) => Math.max(most, sizeAt(stands, at(free, position))), 1);
  const bend = made.map((one, s) =>
    Float64Array.from(made, (other, t) => {
      let total = s === t ? slopeOf(at(rest, s)) : 0;
      for (const [row, position] of basis.entries())
        total += at(one, row) * at(other, row) * slopeOf(position);
      // Where nothing bends, a step is as long as the variables are, and the line search ends it.
      return s === t ? Math.max(total, Math.abs(at(gains, s)) / (1e6 * scale), Number.MIN_VALUE) : total;
    }),
  );
  const by = new Float64Array(free.length);
  const steps = solveScaled(bend, gains);
  for (const [s, position] of rest.entries()) by[position] = at(steps, s);
  for (const [row, position] of basis.entries())
    by[position] = -made.reduce((total, one, s) => total + at(one, row) * at(steps, s), 0);
  const isLast = free.every((i, position) => {
    const move = Math.abs(at(by, position));
    return (
      move <= 4e-16 * sizeAt(stands, i) ||
      move * slopeOf(position) <= settled * Math.abs(priceAt(variables, stands, i))
    );
  });
  return { by, isLast };
}

function solveScaled(bend: readonly Float64Array[], gains: readonly number[]): number[] {
  const scales = bend.map((row, s) => 1 / Math.sqrt(at(row, s)));
  const scaled = bend.map((row, s) =>
    row.map((value, t) => value * at(scales, s) * at(scales, t) * (s === t ? 1 + 1e-14 : 1)),
  );
  const inverse = invert(scaled);
  const right = gains.map((gain, s) => gain * at(scales, s));
  const solved = inverse === null ? right : times(inverse, right);
  return Array.from(solved, (value, s) => value * at(scales, s));
}

export function priceAt(variables: readonly Variable[], stands: readonly Stand[], i: number): number {
  const stand = stands[i];
  return stand ? (variables[i]?.curve.price(stand.at, stand.place) ?? Number.NaN) : Number.NaN;
}

function slopeAt(variables: readonly Variable[], stands: readonly Stand[], i: number): number {
  const stand = stands[i];
  return stand ? (variables[i]?.curve.slope(stand.at, stand.place) ?? Number.NaN) : Number.NaN;
}

function sizeAt(stands: readonly Stand[], i: number): number {
  return Math.abs(stands[i]?.at ?? Number.NaN);
}
