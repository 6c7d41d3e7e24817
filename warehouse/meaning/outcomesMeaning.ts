import { isLossReason } from "../../core/table/headerVocabulary/isReason";
import { Issues } from "../../core/table/Issues";
import type { OpenTable } from "../../core/table/openTable";
import type { RawTable } from "../../core/table/RawTable";
import { flagRoles, type Role } from "../../core/table/role";
import { outcomes } from "../../core/table/stages/outcomes";
import { stageSense } from "../../core/table/stages/stageSense";
import type { Database } from "../Database";
import { WarehouseError } from "../WarehouseError";
import { rawText } from "./distinctCells";
import type { Lookup } from "./Lookup";

/** The roles that together say what became of a deal. */
export const outcomeRoles: readonly Role[] = ["stage", "status", ...flagRoles];

/** What each combination of their cells says: `outcomes` has a column a role, and `outcome`. */
export interface OutcomesMeaning {
  readonly roles: readonly Role[];
  /** Null where the table has no such column: every row is open, or a purchase. */
  readonly lookup: Lookup | null;
}

export async function outcomesMeaning(
  { source, dialect, query }: Database,
  table: OpenTable,
  columnOf: (role: Role) => string | null,
): Promise<OutcomesMeaning> {
  const roles = outcomeRoles.filter((role) => columnOf(role) !== null);
  if (roles.length === 0) return { roles, lookup: null };
  const names = roles.map((role) => `${rawText(dialect, columnOf(role) ?? "")} AS ${role.toLowerCase()}`);
  const places = roles.map((_, place) => place + 1).join(", ");
  const rows = await query(`SELECT ${names.join(", ")} FROM ${source} GROUP BY ${places}`);
  const cells = roles.map((role) => rows.map((row) => String(row[role.toLowerCase()] ?? "")));
  const raw: RawTable = {
    rows: rows.length,
    names: new Map(roles.map((role, place) => [role, encoded(cells[place] ?? [])])),
    measures: new Map(),
  };
  refuseWhatNeedsRows(table, raw, columnOf);
  const layout = { ...table.layout, headers: [], attributes: [] };
  const sheetRows = Int32Array.from(rows.keys(), (row) => row + 2);
  const kept = { ...table.kept, rows: null };
  const read = outcomes({ ...table, layout, raw, kept }, raw, sheetRows, new Issues(sheetRows));
  return {
    roles,
    lookup: {
      name: "outcomes",
      lists: [
        ...roles.map((role, place) => ({
          name: role.toLowerCase(),
          type: "text" as const,
          values: cells[place] ?? [],
        })),
        { name: "outcome", type: "whole", values: [...read.outcome] },
      ],
    },
  };
}

/** "Closed" alone is lost where the row says why, and "not won" where it has a day: both are told by columns beside. @throws WarehouseError */
function refuseWhatNeedsRows(table: OpenTable, raw: RawTable, columnOf: (role: Role) => string | null): void {
  const closed = (["stage", "status"] as const).find((role) =>
    raw.names.get(role)?.cells.some((cell) => stageSense(String(cell)) === "closed"),
  );
  const isToldBeside = columnOf("probability") !== null || table.layout.headers.some(isLossReason);
  if (closed !== undefined && isToldBeside)
    throw new WarehouseError({
      code: "not-here",
      what: "says-closed-alone",
      column: columnOf(closed) ?? "",
      rows: 0,
    });
  const flags = flagRoles.filter((role) => raw.names.has(role));
  const [only, more] = flags;
  if (only !== undefined && more === undefined && columnOf("actualClose") !== null)
    throw new WarehouseError({
      code: "not-here",
      what: "flags-alone",
      column: columnOf(only) ?? "",
      rows: 0,
    });
}

function encoded(cells: readonly string[]) {
  const known = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (cell === "") return -1;
    const code = known.get(cell) ?? known.size;
    known.set(cell, code);
    return code;
  });
  return { codes, cells: [...known.keys()] };
}
