import { entry } from "../../cells/entry";
import type { CodedField } from "./ProfileField";

/**
 * Makes tables in which every group has the attributes of another group, drawn by chance: what is left of a pattern there is none. Outcomes
 * and groups stay as they are, so that groups which merely differ still do; a longer group takes the other's rows over and over.
 *
 * @param rows the rows to shuffle
 * @param groups the group of each row of the table, from 0 up
 * @example fieldShuffler([{ codes: Int32Array.of(5, 5, 6), labels: [] }], Int32Array.of(0, 1, 2), Int32Array.of(0, 0, 1))(() => 0)[0].codes // [6, 6, 5]
 */
export function fieldShuffler(fields: readonly CodedField[], rows: Int32Array, groups: Int32Array) {
  const rowsOf = new Map<number, number[]>();
  for (const row of rows) {
    const group = entry(groups, row);
    const known = rowsOf.get(group);
    if (known) known.push(row);
    else rowsOf.set(group, [row]);
  }
  const lists = [...rowsOf.values()];
  return (random: () => number): readonly CodedField[] => {
    const donors = [...lists];
    for (let i = donors.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const [one, other] = [donors[i], donors[j]];
      if (one && other) [donors[i], donors[j]] = [other, one];
    }
    const from = new Int32Array(groups.length);
    lists.forEach((list, i) => {
      const donor = donors[i] ?? list;
      list.forEach((row, place) => {
        from[row] = donor[place % donor.length] ?? row;
      });
    });
    return fields.map((field) => {
      const codes = field.codes.slice();
      for (const row of rows) codes[row] = entry(field.codes, entry(from, row));
      return { ...field, codes };
    });
  };
}
