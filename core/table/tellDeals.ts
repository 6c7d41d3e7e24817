import { cellText } from "../cells/cellText";
import type { Issues } from "./Issues";
import type { SplitCells } from "./lines/splitCells";
import type { OpenTable } from "./openTable";
import type { GroupTitle } from "./rows/groupTitles";
import { titleRoles } from "./rows/titleText";

const examples = 3;
/** Signs of an example. */
const longest = 80;

/** Tells what was assumed on the way from rows to deals: nothing of it is silent, for all of it can be wrong. */
export function tellDeals(table: OpenTable, issues: Issues): void {
  const { cells, layout, kept, deals, filled, joined, lineColumns } = table;
  const below = cells.top + layout.headerAt + 1;
  const sheetRows = (rows: Int32Array) => Array.from(rows, (row) => below + row);
  for (const role of [...titleRoles, null]) {
    const isMeant = (title: GroupTitle) => title.role === role && (role !== null || title.row >= 0);
    const own = table.titles.filter((title) => isMeant(title) && !title.isNote);
    const at = (role === null ? undefined : layout.columns[role]?.column) ?? null;
    if (own.length === 0) continue;
    const texts = own.slice(0, examples).map(({ text }) => text);
    const rows = own.map(({ row }) => below + row);
    issues.tell({ code: "group-titles", role, texts }, rows.length, at, rows);
  }
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
  for (const { code, header, deals: count, by = null, rows } of deals.told) {
    const order = {
      latestBy: by === null ? "row" : "day",
      by: by?.header ?? "",
      ends: by?.ends ?? null,
    } as const;
    issues.tell({ code, header, deals: count, ...order }, rows.length, null, sheetRows(rows));
  }
  const hasParts = deals.told.some(({ code }) => code === "deal-parts");
  const worth = layout.columns.amount ?? layout.columns.unitPrice;
  if (table.amountsOf !== null && worth !== undefined && hasParts) {
    const { header, column } = worth;
    issues.tell({ code: "amounts-of", header, whose: table.amountsOf }, 0, column);
  }
  // A cell that is read as one name without its bullet, or as blank, names no several.
  const several = (split: SplitCells) => (cell: unknown) => (split.get(cell)?.length ?? 1) > 1;
  tellSplit(table, "lines-split", several(table.split), issues);
  tellSplit(table, "lines-bare", (cell) => table.bareLines.has(cell), issues);
  tellSplit(table, "lines-unsplit", (cell) => table.unsplit.has(cell), issues);
  tellSplit(table, "owners-split", several(table.splitOwners), issues);
  if (table.numberedAs !== null && lineColumns !== null) {
    const { holding } = lineColumns;
    issues.tell({ code: "lines-numbered", headers: table.numberedAs, holding }, 0);
  }
  for (const [code, columns] of [
    ["lines-as-columns", table.numberedAs === null ? lineColumns : null],
    ["lines-maybe-columns", table.maybeLines],
  ] as const) {
    if (columns !== null) issues.tell({ code, headers: columns.names, holding: columns.holding }, 0);
  }
  const texts = (indexes: readonly number[]) =>
    indexes
      .slice(0, examples)
      .map((index) => (cells.values[index] ?? []).map(cellText).filter(Boolean).join(", "));
  if (kept.notes.length > 0) {
    const rows = kept.notes.map((index) => cells.top + index);
    issues.tell({ code: "note-rows", texts: texts(kept.notes) }, rows.length, null, rows);
  }
  for (const { rows: indexes } of kept.others) {
    const rows = indexes.map((index) => cells.top + index);
    issues.tell({ code: "other-table", texts: texts(indexes.slice(0, 1)) }, rows.length, null, rows);
  }
  if (kept.ofParents !== null) {
    const rows = kept.ofParents.rows.map((index) => cells.top + index);
    issues.tell({ code: "sub-items", headers: [kept.ofParents.header], line: null }, rows.length, null, rows);
  }
  if (table.beside !== null) {
    const { from, to, headers } = table.beside;
    const columns = [cells.left + from, cells.left + to] as const;
    issues.tell({ code: "table-beside", headers, columns }, 0, columns[0]);
  }
  const [first] = table.items;
  if (first !== undefined) {
    const rows = table.items.flatMap((each) => each.rows.map((index) => cells.top + index));
    const line = table.items.find((each) => each.line !== null)?.line ?? null;
    issues.tell({ code: "sub-items", headers: first.headers, line }, rows.length, null, rows);
  }
}

type OfCells = "lines-split" | "lines-bare" | "lines-unsplit" | "owners-split";

function tellSplit(table: OpenTable, code: OfCells, holds: (cell: unknown) => boolean, issues: Issues): void {
  const { cells, layout, raw } = table;
  const role = code === "owners-split" ? "owner" : "line";
  const choice = layout.columns[role];
  const column = raw.names.get(role);
  if (choice === undefined || column === undefined) return;
  const isMeant = column.cells.map(holds);
  if (!isMeant.includes(true)) return;
  const found: number[] = [];
  column.codes.forEach((code, row) => {
    if (isMeant[code] === true) found.push(cells.top + layout.headerAt + 1 + row);
  });
  const shown = column.cells.filter((_, cell) => isMeant[cell]).slice(0, examples);
  const { header } = choice;
  issues.tell({ code, header, examples: shown.map(shortText) }, found.length, choice.column, found);
}

/** A cell on one line of at most 80 signs. */
function shortText(cell: unknown): string {
  const text = cellText(cell).replace(/\s+/g, " ").trim();
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}\u2026`;
}
