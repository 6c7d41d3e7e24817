import type { CellTable } from "../../cells/CellTable";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { Issues } from "../Issues";
import { openTable } from "../openTable";
import type { ReadIssue } from "../ReadIssue";
import { flagRoles } from "../role";
import { joinTable } from "./joinTable";
import type { SecondTable } from "./SecondTable";
import { stackTables } from "./stackTables";

/** So many stacked tables are told one by one. */
const toldApart = 4;

export interface CombinedTables {
  readonly cells: CellTable;
  /** What was stacked and joined, rows that found nothing, and tables that share no column with the main one. */
  readonly issues: readonly ReadIssue[];
}

/**
 * The main table with further tables: those that hold deals themselves (a stage or status column) are stacked below it, the
 * others are joined beside it by the key that they share. Joined columns stand beyond the sheet's own.
 *
 * @example combineTables({ cells: { values: [["Product", "Stage"], ["A", "Won"]] } }, [{ name: "Notes", cells: { values: [["Call Acme"]] } }]).issues[0].code // "table-unused"
 */
export function combineTables(main: SecondTable, others: readonly SecondTable[]): CombinedTables {
  const issues = new Issues(new Int32Array(0));
  const pipelines = others.filter((other) => other.holdsDeals ?? holdsDeals(other.cells));
  const stack = pipelines.length > 0 ? stackTables([main, ...pipelines]) : null;
  let cells = stack?.cells ?? main.cells;
  const added = stack?.parts.slice(1) ?? [];
  if (added.length > toldApart) {
    const rows = added.reduce((sum, part) => sum + part.rows, 0);
    issues.tell({ code: "tables-stacked", tables: added.map(({ name }) => name) }, rows);
  } else
    for (const { name, stackRow, sheetRow, rows } of added)
      issues.tell({ code: "rows-stacked", table: name, stackRow, sheetRow }, rows);
  for (const role of ["owner", "stage"] as const) {
    const tables = stack?.named[role] ?? [];
    const rows = stack?.parts.reduce((sum, part) => sum + (tables.includes(part.name) ? part.rows : 0), 0);
    if (tables.length > 0) issues.tell({ code: "role-from-tab", role, tables }, rows ?? 0);
  }
  for (const other of others) {
    if (pipelines.includes(other)) continue;
    const joined = joinTable(cells, other);
    if (joined === null) issues.tell({ code: "table-unused", table: other.name }, 0);
    else {
      cells = joined.cells;
      issues.take(joined.issues);
    }
  }
  return { cells, issues: issues.all };
}

function holdsDeals(cells: CellTable): boolean {
  const table = openTable(cells, {});
  if ("code" in table) return false;
  const { positions, headers } = table.layout;
  if (flagRoles.some((role) => positions.has(role))) return true;
  const at = positions.get("stage") ?? positions.get("status");
  if (at === undefined) return false;
  const said = headerMatches(headers[at] ?? "");
  return (
    [said.get("stage"), said.get("status")].some((strength) => strength !== undefined && strength >= 0.6) &&
    (positions.has("amount") || positions.has("line") || positions.has("account"))
  );
}
