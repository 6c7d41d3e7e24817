import { entry } from "../../cells/entry";
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
  return placesOfEqual(marks);
}

function blend(marks: Int32Array, column: Int32Array | Float64Array | null, rows: Int32Array): void {
  if (column === null) return;
  for (let place = 0; place < marks.length; place++) {
    const mark = Math.imul(entry(marks, place) ^ entry(column, entry(rows, place)), 0x01000193);
    marks[place] = mark ^ (mark >>> 15);
  }
}

/** The places whose mark stands elsewhere too, ascending: each mark is looked up in a table of places, where it may stand a little further on. */
function placesOfEqual(marks: Int32Array): Int32Array {
  const last = 2 ** Math.ceil(Math.log2(2 * marks.length + 2)) - 1;
  // One more than the first place of a mark; 0 where none stands.
  const first = new Int32Array(last + 1);
  const isEqual = new Uint8Array(marks.length);
  let equal = 0;
  for (let place = 0; place < marks.length; place++) {
    const mark = entry(marks, place);
    let at = mark & last;
    while (first[at] !== 0 && marks[entry(first, at) - 1] !== mark) at = (at + 1) & last;
    const before = entry(first, at) - 1;
    if (before < 0) first[at] = place + 1;
    else {
      equal += isEqual[before] === 1 ? 1 : 2;
      isEqual[before] = 1;
      isEqual[place] = 1;
    }
  }
  const places = new Int32Array(equal);
  for (let place = 0, found = 0; found < equal; place++) if (isEqual[place] === 1) places[found++] = place;
  return places;
}
