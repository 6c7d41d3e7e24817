import type { CellEdit } from "./CellEdit";
import { cellXml } from "./cellXml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet of its own, of these cells with their styles, and of these widths of columns. */
export function newSheetXml(
  cells: readonly { readonly cell: CellEdit; readonly style: number }[],
  widths: readonly (number | undefined)[],
): string {
  const rows = new Map<number, { cell: CellEdit; style: number }[]>();
  for (const each of cells) rows.set(each.cell.row, [...(rows.get(each.cell.row) ?? []), each]);
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, of]) => {
      const sorted = [...of].sort((a, b) => a.cell.column - b.cell.column);
      return `<row r="${row}">${sorted.map(({ cell, style }) => cellXml(cell, style)).join("")}</row>`;
    });
  const columns = widths.flatMap((width, at) =>
    width === undefined ? [] : [`<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`],
  );
  const cols = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  return `${head}<worksheet xmlns="${main}">${cols}<sheetData>${written.join("")}</sheetData></worksheet>`;
}
