import { at } from "../../cells/at";
import { entry } from "../../cells/entry";
import { seededRandom } from "../../statistics/seededRandom";

export const foldCount = 5;

/**
 * A fold 0..4 for each of the rows, whole groups in one: rows of one account are no independent witnesses. About as many won and
 * lost ones in each; the same every time.
 *
 * @param groups the group of each row of the table, from 0 up
 * @example [...folds(Int32Array.of(0, 1, 2, 3), Int8Array.of(1, 1, 1, 1), Int32Array.of(0, 0, 1, 2))].map((fold, _, all) => fold === all[0]) // [true, true, false, false]
 */
export function folds(rows: Int32Array, won: Int8Array, groups: Int32Array): Uint8Array {
  const random = seededRandom(rows.length);
  const found = new Map<number, { rows: number; won: number; key: number; fold: number }>();
  for (const row of rows) {
    const code = entry(groups, row);
    const group = found.get(code) ?? { rows: 0, won: 0, key: random(), fold: 0 };
    group.rows++;
    group.won += at(won, row);
    found.set(code, group);
  }
  [...found.values()]
    .sort((left, right) => left.won / left.rows - right.won / right.rows || left.key - right.key)
    .forEach((group, place) => {
      group.fold = place % foldCount;
    });
  return Uint8Array.from(rows, (row) => found.get(entry(groups, row))?.fold ?? 0);
}
