import { entry } from "../../cells/entry";
import { flagRoles, nameRoles, type Role } from "../role";
import { codesOf, type RowTable } from "./RowTable";

/** What rows of one deal share beside its name. */
export const namesOfDeal = [...nameRoles, ...flagRoles].filter(
  (role) => role !== "line" && role !== "currency",
);
const ofDeal: ReadonlySet<Role> = new Set(namesOfDeal);
export const daysOfDeal = ["created", "expectedClose", "actualClose"] as const;

/** Days and the column of most names tell nearly all rows apart: so many columns are tried before the others, and do where so few rows are left. */
const fewColumns = 3;
const fewRows = 0.05;

/**
 * The places of rows that share all of that with another, ascending, by a number made of it all: a coincidence is possible, and who asks
 * compares. Most tables have few such rows, and only their names and cells are read, which is far slower.
 */
export function rowsThatMayShare(table: RowTable): Int32Array {
  const { raw, rows } = table;
  const days = daysOfDeal.flatMap((role) => raw.measures.get(role)?.numbers ?? []);
  const names = [...raw.names]
    .filter(([role]) => ofDeal.has(role))
    .sort(([, one], [, other]) => other.cells.length - one.cells.length)
    .flatMap(([role]) => codesOf(table, role) ?? []);
  const columns = [...days.slice(0, 2), ...names, ...days.slice(2)];
  const marks = new Int32Array(rows.length).fill(17);
  // Column by column: a loop over one kind of column is several times as fast as one over all of them a row.
  for (const column of columns.slice(0, fewColumns)) blend(marks, column, rows);
  const left = placesOfEqual(marks);
  if (left.length <= fewRows * rows.length || columns.length <= fewColumns) return left;
  for (const column of columns.slice(fewColumns)) blend(marks, column, rows);
  return placesOfEqual(marks);
}

function blend(marks: Int32Array, column: Int32Array | Float64Array, rows: Int32Array): void {
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
