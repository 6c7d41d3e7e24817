import { cellText } from "../cells/cellText";
import type { Issues } from "./Issues";
import type { SplitCells } from "./lines/splitCells";
import type { OpenTable } from "./openTable";

const examples = 3;

/** Tells what was assumed on the way from rows to deals: nothing of it is silent, for all of it can be wrong. */
export function tellDeals(table: OpenTable, issues: Issues): void {
  const { cells, layout, kept, deals, filled, joined, lineColumns } = table;
  const below = cells.top + layout.headerAt + 1;
  const sheetRows = (rows: Int32Array) => Array.from(rows, (row) => below + row);
  for (const { role, rows } of filled) {
    const choice = layout.columns[role];
    if (choice === undefined) continue;
    const { header, column } = choice;
    issues.tell({ code: "filled-down", header, isMerged: false }, rows.length, column, sheetRows(rows));
  }
  for (const { header, column } of Object.values(layout.columns)) {
    const rows = joined.merged.get(column - cells.left);
    if (rows === undefined) continue;
    const told = rows.map((row) => below + row);
    issues.tell({ code: "filled-down", header, isMerged: true }, rows.length, column, told);
  }
  if (joined.continued.length > 0) {
    const told = joined.continued.map((row) => below + row);
    issues.tell({ code: "rows-continued" }, told.length, null, told);
  }
  for (const { code, header, deals: count, rows } of deals.told) {
    issues.tell({ code, header, deals: count }, rows.length, null, sheetRows(rows));
  }
  const hasParts = deals.told.some(({ code }) => code === "deal-parts");
  const worth = layout.columns.amount ?? layout.columns.unitPrice;
  if (table.amountsOf !== null && worth !== undefined && hasParts) {
    const { header, column } = worth;
    issues.tell({ code: "amounts-of", header, whose: table.amountsOf }, 0, column);
  }
  tellSplit(table, "line", table.split, issues);
  tellSplit(table, "owner", table.splitOwners, issues);
  if (lineColumns !== null) issues.tell({ code: "lines-as-columns", headers: lineColumns.names }, 0);
  const texts = (indexes: readonly number[]) =>
    indexes
      .slice(0, examples)
      .map((index) => (cells.values[index] ?? []).map(cellText).filter(Boolean).join(", "));
  if (kept.notes.length > 0) {
    const rows = kept.notes.map((index) => cells.top + index);
    issues.tell({ code: "note-rows", texts: texts(kept.notes) }, rows.length, null, rows);
  }
  for (const indexes of kept.others) {
    const rows = indexes.map((index) => cells.top + index);
    issues.tell({ code: "other-table", texts: texts(indexes.slice(0, 1)) }, rows.length, null, rows);
  }
}

function tellSplit(table: OpenTable, role: "line" | "owner", split: SplitCells, issues: Issues): void {
  const { cells, layout, raw } = table;
  const choice = layout.columns[role];
  const column = raw.names.get(role);
  if (choice === undefined || column === undefined || split.size === 0) return;
  const isSplit = column.cells.map((cell) => split.has(cell));
  const found: number[] = [];
  column.codes.forEach((code, row) => {
    if (isSplit[code] === true) found.push(cells.top + layout.headerAt + 1 + row);
  });
  const code = role === "line" ? "lines-split" : "owners-split";
  const shown = column.cells.filter((_, cell) => isSplit[cell]).slice(0, examples);
  issues.tell(
    { code, header: choice.header, examples: shown.map(cellText) },
    found.length,
    choice.column,
    found,
  );
}
