import type { CellTable } from "../cells/CellTable";
import { fold } from "../cells/fold";
import { isEmpty } from "../cells/isEmpty";
import { encodeColumns } from "./encodeColumns";
import type { RawTable } from "./RawTable";
import type { ReadIssue } from "./ReadIssue";
import type { ReadFailure, ReadOptions } from "./Reading";
import { measureRoles, nameRoles, type Role } from "./role";
import { chosenColumns, chosenHeaders } from "./roles/chosenColumns";
import { recogniseColumns } from "./roles/recogniseColumns";
import type { TableLayout } from "./roles/TableLayout";
import { findHeaderRow } from "./rows/findHeaderRow";
import { headerTexts } from "./rows/headerTexts";
import { type KeptRows, keptRows } from "./rows/keptRows";

/** A table whose columns are known and encoded, and whose deals are told from its other rows. */
export interface OpenTable {
  readonly cells: CellTable;
  readonly layout: TableLayout;
  readonly raw: RawTable;
  readonly kept: KeptRows;
  /** What there is to tell of further tables. */
  readonly told: readonly ReadIssue[];
}

/**
 * The part of reading that does not hang on whose deals are asked for.
 *
 * @example openTable({ values: [["Product", "Stage"]], top: 1, left: 0 }, {}) // { code: "no-deals", row: 1 }
 */
export function openTable(cells: CellTable, options: ReadOptions): OpenTable | ReadFailure {
  const chosen = chosenHeaders(options.map ?? {});
  if ("code" in chosen) return chosen;
  if (cells.values.every((row) => row?.every(isEmpty) ?? true)) return { code: "no-cells" };
  const sought = new Set([...chosen.values()].filter((header) => header.trim() !== "").map(fold));
  const headerAt = findHeaderRow(cells, sought);
  if (headerAt === null) return { code: "no-header" };
  const headers = headerTexts(cells, headerAt);
  const positions = chosenColumns(chosen, headers);
  if ("code" in positions) return positions;
  const layout = recogniseColumns(cells, headerAt, headers, positions);
  const of = (roles: readonly Role[]) =>
    new Map(
      roles.flatMap((role) => {
        const at = layout.positions.get(role);
        return at === undefined ? [] : [[role, at] as const];
      }),
    );
  const raw = encodeColumns(cells.values, headerAt + 1, of(nameRoles), of(measureRoles));
  const kept = keptRows(cells, layout, raw);
  if (raw.rows === 0 || kept.rows?.length === 0) return { code: "no-deals", row: cells.top + headerAt };
  return { cells, layout, raw, kept, told: [] };
}
