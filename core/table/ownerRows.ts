import { at } from "../cells/at";
import { compareNames } from "../cells/compareNames";
import { foldName } from "../cells/foldName";
import { readNames } from "./names/readNames";
import type { OpenTable } from "./openTable";
import type { ReadFailure } from "./Reading";

/** The rows of one rep, by the name in any case; a failure that lists the reps where there is none of that name. */
export function ownerRows(table: OpenTable, owner: string): Int32Array | ReadFailure {
  const reps = rowsByOwner(table);
  const sought = foldName(owner);
  const rep = reps.find((each) => foldName(each.owner) === sought);
  if (rep !== undefined) return rep.rows;
  return { code: "unknown-owner", owner, owners: reps.map((each) => each.owner) };
}

/** Each rep with the rows of their deals, most deals first, then by name; empty without an owner column. */
export function rowsByOwner(
  table: OpenTable,
): readonly { readonly owner: string; readonly rows: Int32Array }[] {
  const raw = table.raw.names.get("owner");
  if (raw === undefined) return [];
  const owners = readNames(raw, foldName);
  const lists = owners.names.map((): number[] => []);
  const { rows } = table.kept;
  const count = rows?.length ?? table.raw.rows;
  for (let place = 0; place < count; place++) {
    const row = rows === null ? place : at(rows, place);
    lists[at(owners.codes, row)]?.push(row);
  }
  return lists
    .map((rows, code) => ({ owner: owners.names[code] ?? "", rows: Int32Array.from(rows) }))
    .filter((rep) => rep.rows.length > 0)
    .sort((a, b) => b.rows.length - a.rows.length || compareNames(a.owner, b.owner));
}
