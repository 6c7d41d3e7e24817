import { at } from "../cells/at";
import { compareNames } from "../cells/compareNames";
import { foldName } from "../cells/foldName";
import { dealsOfRows } from "./deals/DealRows";
import { namedLines } from "./lines/namedLines";
import type { OpenTable } from "./openTable";
import type { ReadFailure } from "./Reading";

/** The deals of one rep, by the name in any case; a failure that lists the reps where there is none of that name. */
export function dealsOfOwner(table: OpenTable, owner: string): Int32Array | ReadFailure {
  const reps = dealsByOwner(table);
  const sought = foldName(owner);
  const rep = reps.find((each) => foldName(each.owner) === sought);
  if (rep !== undefined) return rep.deals;
  return { code: "unknown-owner", owner, owners: reps.map((each) => each.owner) };
}

/**
 * Each rep with the numbers of their deals, most deals first, then by name; a deal of several owners is with each of them. Empty without
 * an owner column.
 */
export function dealsByOwner(
  table: OpenTable,
): readonly { readonly owner: string; readonly deals: Int32Array }[] {
  const raw = table.raw.names.get("owner");
  if (raw === undefined) return [];
  const { names, rows } = namedLines(raw, table.splitOwners);
  const lists = names.names.map((): number[] => []);
  const dealOf = dealsOfRows(table.deals.deals, table.raw.rows);
  names.codes.forEach((code, mention) => {
    const row = rows === null ? mention : at(rows, mention);
    const deal = dealOf === null ? row : at(dealOf, row);
    if (deal >= 0) lists[code]?.push(deal);
  });
  return lists
    .map((deals, code) => ({ owner: names.names[code] ?? "", deals: Int32Array.from(new Set(deals)).sort() }))
    .filter((rep) => rep.deals.length > 0)
    .sort((a, b) => b.deals.length - a.deals.length || compareNames(a.owner, b.owner));
}
