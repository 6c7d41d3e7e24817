import { entry } from "../../cells/entry";
import { drawFront } from "../../statistics/drawFront";
import { sum } from "../../statistics/sum";
import type { Ownership } from "./Ownership";

/** Places that are compared at the most to find lines again, and lines that are hidden at the least. */
const mostCompared = 2e6;
const leastHidden = 200;

/**
 * Which lines to hide from each account with two or more: their places among its own. All of them, or as many, drawn by chance, as can be compared in
 * a second: accounts with hundreds of lines would cost their squares. What is drawn hangs on nothing but how many lines each
 * account and how many owners each line has, so that it suits every shuffled table, and the chances among them stay exact.
 *
 * @example hiddenLines({ accounts: ["A"], lines: ["X", "Y"], owned: [Int32Array.of(0, 1)], owners: Int32Array.of(1, 1) }, () => 0) // [[0, 1]]
 */
export function hiddenLines(
  { owned, owners, lines }: Pick<Ownership, "owned" | "owners" | "lines">,
  random: () => number,
): readonly Int32Array[] {
  const bought = sum(owners);
  // A line leads to so many accounts, on average over what was bought, and an account to so many lines.
  const reach = (sumOfSquares(owners) / bought) * (sumOfSquares(owned.map(({ length }) => length)) / bought);
  const hideable = owned.map(({ length }) => (length < 2 ? 0 : length));
  const compared = sum(hideable.map((own) => own * Math.min(bought, own * Math.min(reach, lines.length))));
  const all = sum(hideable);
  const wanted = Math.max(leastHidden, Math.floor((all * mostCompared) / compared));
  if (!(wanted < all)) return hideable.map((own) => Int32Array.from({ length: own }, (_, place) => place));
  const numbers = Int32Array.from({ length: all }, (_, number) => number);
  return parted(drawFront(numbers, wanted, random).subarray(0, wanted).sort(), hideable);
}

/** Numbers over all accounts' lines, ascending, as places among each account's own. */
function parted(numbers: Int32Array, lengths: readonly number[]): readonly Int32Array[] {
  let [at, before] = [0, 0];
  return lengths.map((length) => {
    const first = at;
    while (at < numbers.length && entry(numbers, at) < before + length) at++;
    const places = numbers.subarray(first, at).map((number) => number - before);
    before += length;
    return places;
  });
}

const sumOfSquares = (values: ArrayLike<number>) => sum(Float64Array.from(values, (value) => value * value));
