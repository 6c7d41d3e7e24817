import { at } from "../../cells/at";
import { seededRandom } from "../../statistics/seededRandom";

export const foldCount = 5;

/**
 * A fold 0..4 for each of the rows, about as many won and lost ones in each; the same every time.
 *
 * @example [...folds(Int32Array.of(0, 1, 2, 3, 4), Int8Array.of(1, 1, 1, 1, 1))].sort() // [0, 1, 2, 3, 4]
 */
export function folds(rows: Int32Array, won: Int8Array): Uint8Array {
  const random = seededRandom(rows.length);
  const order = Array.from(rows, (row, i) => ({ i, won: at(won, row), key: random() })).sort(
    (left, right) => left.won - right.won || left.key - right.key,
  );
  const fold = new Uint8Array(rows.length);
  order.forEach(({ i }, place) => {
    fold[i] = place % foldCount;
  });
  return fold;
}
