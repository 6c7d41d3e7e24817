/**
 * Brings so many entries, drawn by chance, to the front of a column and leaves the others behind them.
 *
 * @param random gives numbers from 0 (included) to 1
 * @see Fisher and Yates; https://doi.org/10.1145/364520.364540 (Durstenfeld's algorithm 235)
 * @example drawFront(Int32Array.of(5, 6, 7), 1, () => 0.9) // [7, 6, 5]
 */
export function drawFront(column: Int32Array, wanted: number, random: () => number): Int32Array {
  for (let place = 0; place < wanted; place++) {
    const from = place + Math.floor(random() * (column.length - place));
    const [kept, drawn] = [column[place], column[from]];
    if (kept === undefined || drawn === undefined) break;
    column[place] = drawn;
    column[from] = kept;
  }
  return column;
}
