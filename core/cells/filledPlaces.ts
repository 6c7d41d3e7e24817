import { isEmpty } from "./isEmpty";

/** From here on a row may be mostly holes, which its keys pass over. */
const wide = 1024;

/**
 * The places, from 0, of the cells of a row that hold something, from left to right; none in a row without cells. A row takes the time of
 * what it holds, however far to the right that stands.
 *
 * @example filledPlaces(["Acme", "", null, 0]) // [0, 3]
 */
export function filledPlaces(row: readonly unknown[]): readonly number[] {
  if (row.length >= wide)
    return Object.keys(row)
      .map(Number)
      .filter((at) => !isEmpty(row[at]));
  const places: number[] = [];
  for (let at = 0; at < row.length; at++) if (!isEmpty(row[at])) places.push(at);
  return places;
}
