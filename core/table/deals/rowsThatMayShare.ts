import { at } from "../../cells/at";
import { flagRoles, nameRoles } from "../role";
import { codesOf, type RowTable } from "./RowTable";

/** What rows of one deal share beside its name. */
export const namesOfDeal = [...nameRoles, ...flagRoles].filter(
  (role) => role !== "line" && role !== "currency",
);
export const daysOfDeal = ["created", "expectedClose", "actualClose"] as const;

/**
 * The places of rows that share all of that with another, by a number made of it all: a coincidence is possible, and who asks compares.
 * Most tables have few such rows, and only their names and cells are read, which is far slower.
 */
export function rowsThatMayShare(table: RowTable): Int32Array {
  const { raw, rows } = table;
  const marks = new Int32Array(rows.length).fill(17);
  // Column by column: a loop over one kind of column is several times as fast as one over all of them a row.
  for (const role of namesOfDeal) blend(marks, codesOf(table, role), rows);
  for (const role of daysOfDeal) blend(marks, raw.measures.get(role)?.numbers ?? null, rows);
  const first = new Map<number, number>();
  const shares = new Set<number>();
  for (const place of crowded(marks)) {
    const before = first.get(at(marks, place));
    if (before === undefined) first.set(at(marks, place), place);
    else shares.add(before).add(place);
  }
  return Int32Array.from(shares).sort();
}

function blend(marks: Int32Array, column: Int32Array | Float64Array | null, rows: Int32Array): void {
  if (column === null) return;
  for (let place = 0; place < marks.length; place++) {
    const mark = Math.imul(at(marks, place) ^ at(column, at(rows, place)), 0x01000193);
    marks[place] = mark ^ (mark >>> 15);
  }
}

/** The places whose mark ends like another's: a small table of endings sorts out nearly all rows before any dictionary is asked. */
function crowded(marks: Int32Array): readonly number[] {
  const last = 2 ** Math.ceil(Math.log2(4 * marks.length + 4)) - 1;
  const met = new Uint8Array(last + 1);
  for (const mark of marks) {
    const ending = mark & last;
    if (at(met, ending) < 2) met[ending] = at(met, ending) + 1;
  }
  const found: number[] = [];
  for (let place = 0; place < marks.length; place++)
    if (met[at(marks, place) & last] === 2) found.push(place);
  return found;
}
