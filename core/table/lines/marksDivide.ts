import { isEmpty } from "../../cells/isEmpty";
import { amountIn } from "./holdingOf";

/** So many rows show how marks fall. */
const fewestRows = 8;
/** So many of the rows have a mark at least: a deal is about some line. */
const mostHold = 0.95;
/** So many of the pairs of columns hold deals of which each has one and lacks the other. */
const mostCross = 0.5;

/**
 * Whether marks fall as those of product lines do: nearly every deal has one, and the columns divide the deals. Steps on the way to a deal are
 * ticked off one after the other, and an early deal has none.
 *
 * @param rows the rows below the header
 * @param positions of the columns of marks
 */
export function marksDivide(rows: readonly (readonly unknown[])[], positions: readonly number[]): boolean {
  const held = rows
    .filter((row) => !row.every(isEmpty))
    .map((row) => positions.map((position) => isMarked(row[position])));
  const marked = held.filter((marks) => marks.includes(true)).length;
  if (held.length < fewestRows || marked < mostHold * held.length) return false;
  let [pairs, crossing] = [0, 0];
  for (let a = 0; a < positions.length; a++) {
    for (let b = 0; b < a; b++) {
      pairs++;
      const onlyA = held.some((marks) => marks[a] === true && marks[b] === false);
      if (onlyA && held.some((marks) => marks[a] === false && marks[b] === true)) crossing++;
    }
  }
  return crossing >= mostCross * pairs;
}

function isMarked(cell: unknown): boolean {
  const amount = amountIn(cell);
  return amount !== null && amount !== 0;
}
