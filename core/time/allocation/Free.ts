import { at } from "../../cells/at";
import { type Reduced, reduce, times } from "./reduce";
import type { Stand, Variable } from "./Variable";

/** The free variables with a basis among them: the ones whose price is flattest, so that no price is a small difference of large ones. */
export interface Free {
  readonly free: readonly number[];
  readonly reduced: Reduced;
}

export function freeOf(variables: readonly Variable[], rows: number, stands: readonly Stand[]): Free {
  const slopes = variables.map(({ curve }, i) => {
    const stand = stands[i];
    return stand?.isFree ? curve.slope(stand.at, stand.place) : Number.NaN;
  });
  const free = [...slopes.keys()]
    .filter((i) => stands[i]?.isFree)
    .sort((a, b) => at(slopes, a) - at(slopes, b) || a - b);
  return {
    free,
    reduced: reduce(
      free.map((i) => variables[i]?.column ?? []),
      rows,
    ),
  };
}

/** Price of a column made of the basis, and the size of what it adds up from. */
export function basisPrice(
  { free, reduced }: Free,
  variables: readonly Variable[],
  stands: readonly Stand[],
  column: readonly number[],
) {
  let price = 0;
  let size = 0;
  for (const [row, part] of times(reduced.inverse, column).entries()) {
    if (part === 0) continue;
    const i = free[reduced.basis[row] ?? -1] ?? -1;
    const stand = stands[i];
    const own =
      part * (stand ? (variables[i]?.curve.price(stand.at, stand.place) ?? Number.NaN) : Number.NaN);
    price += own;
    size += Math.abs(own);
  }
  return { price, size };
}
