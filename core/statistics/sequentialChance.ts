import type { Slices } from "../cells/slices";

/** After so many draws that are as extreme the chance is known well enough. */
const enough = 100;
/** With this many draws a chance of 1 in 5,000 can be told. */
const mostDraws = 4999;

/**
 * The chance, were nothing behind it, of a result as extreme as the one seen, by drawing at random until 100 draws are as extreme, at most 4,999: a
 * chance that is not small is known after a few. It is never too small: at most the part `p` of all results without anything behind them gets `p` or less.
 *
 * @param isAsExtreme draws once
 * @returns above 0, to 1
 * @see Besag and Clifford 1991, https://doi.org/10.1093/biomet/78.2.301
 * @example finish(sequentialChance(() => true)) // 1
 */
export function* sequentialChance(isAsExtreme: () => boolean): Slices<number> {
  let found = 0;
  for (let drawn = 1; drawn <= mostDraws; drawn++) {
    yield;
    if (isAsExtreme()) found++;
    if (found === enough) return found / drawn;
  }
  return (found + 1) / (mostDraws + 1);
}
