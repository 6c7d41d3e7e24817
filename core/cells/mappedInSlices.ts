import type { Slices } from "./slices";

/** So many objects are made in some thousandths of a second. */
const madeASlice = 1024;

/**
 * `Array.map` over a long list, for whoever must not hold the thread for long. Empty: empty.
 *
 * @example finish(mappedInSlices([1, 2], (one) => 2 * one)) // [2, 4]
 */
export function* mappedInSlices<From, To>(
  list: readonly From[],
  make: (from: From, place: number) => To,
): Slices<To[]> {
  const made: To[] = [];
  for (const [place, from] of list.entries()) {
    if (place % madeASlice === madeASlice - 1) yield;
    made.push(make(from, place));
  }
  return made;
}
