import { rangeAddress } from "../../../core/cells/a1";
import type { WorkbookFile, WorkbookSheet } from "../../files/WorkbookFile";
import type { CellEdit } from "../../files/xlsx/CellEdit";
import { cellOf } from "../cellOf";
import { charactersIn } from "../columnWidth";
import { keyOfId, sheetIdAt } from "../sheetIds";
import { plainValue } from "../univer/cells";
import type { Grid, Spill } from "../univer/Grid";
import type { Sheet } from "../univer/startUniver";
import { rememberedExtents } from "../univer/writeOwn";
import type { Changes } from "./Changes";

/** What the grid holds otherwise than the file. Only sheets whose cells were `edited` are looked through. */
export function changesOf(grid: Grid, file: WorkbookFile, edited: ReadonlySet<string>): Changes {
  const sheets = file.sheets.flatMap((sheet, index) => {
    const id = sheetIdAt(file, index);
    const now = edited.has(id) ? grid.find(id) : null;
    if (now === null) return [];
    const cells = changedCells(grid, now, (row, column) => {
      const cell = cellOf(sheet.cells.values[row]?.[column], formatAt(sheet, row, column), file.kind);
      return cell && plainValue(cell);
    });
    return cells.length === 0 ? [] : [{ index, cells, extents: rememberedExtents(now) }];
  });
  const known = new Set(file.sheets.map((_, index) => sheetIdAt(file, index)));
  const added = grid
    .workbook()
    .getSheets()
    .filter((sheet) => !known.has(sheet.getSheetId()))
    .map((sheet) => {
      const key = keyOfId(sheet.getSheetId());
      const cells = changedCells(grid, sheet, () => null);
      return {
        id: sheet.getSheetId(),
        name: sheet.getSheetName(),
        cells,
        widths: widthsOf(sheet, cells),
        ...(key === null ? {} : { own: { key, extents: rememberedExtents(sheet) } }),
      };
    });
  const removed = [...file.sheets.keys()].filter((index) => grid.find(sheetIdAt(file, index)) === null);
  return { sheets, added, removed };
}

const formatAt = ({ cells }: WorkbookSheet, row: number, column: number) =>
  cells.formats?.[row]?.[column] ?? "";

function changedCells(
  grid: Grid,
  sheet: Sheet,
  before: (row: number, column: number) => CellEdit["value"] | undefined,
): CellEdit[] {
  const matrix = sheet.getSheet().getCellMatrix();
  const styles = sheet.getWorkbook().getStyles();
  const spills = grid.spills(sheet.getSheetId());
  const found: CellEdit[] = [];
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const spill = spills.find(({ range }) => holds(range, row, column));
      // What a formula fills stands in no cell of its own.
      const cell = spill ? grid.kept(sheet, row, column) : matrix.getValue(row, column);
      const isMaster = cell?.f || cell?.si;
      const value = cell ? (plainValue(cell) ?? null) : null;
      if (!isMaster && (value ?? "") === (before(row, column) ?? "")) continue;
      const style = cell ? styles.getStyleByCell(cell) : null;
      found.push({
        row: row + 1,
        column,
        value: value === "" ? null : value,
        format: style?.n?.pattern ?? "",
        ...(style?.bl === 1 ? { bold: true } : {}),
        ...(isMaster ? { formula: sheet.getRange(row, column).getFormula().replace(/^=/, "") } : {}),
        ...(isMaster && spill && fillsSeveral(spill) ? { spill: addressOf(spill) } : {}),
        ...(!isMaster && spill ? { isFilled: true } : {}),
      });
    }
  return found;
}

function holds(range: Spill["range"], row: number, column: number): boolean {
  return (
    row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn
  );
}

function fillsSeveral({ range }: Spill): boolean {
  return range.startRow < range.endRow || range.startColumn < range.endColumn;
}

function addressOf({ range }: Spill): string {
  const { startRow, startColumn, endRow, endColumn } = range;
  return rangeAddress({ top: startRow + 1, left: startColumn, bottom: endRow + 1, right: endColumn });
}

/** In characters, as far as something stands. */
function widthsOf(sheet: Sheet, cells: readonly CellEdit[]): number[] {
  const last = cells.reduce((most, { column }) => Math.max(most, column), -1);
  const worksheet = sheet.getSheet();
  return Array.from({ length: last + 1 }, (_, column) => charactersIn(worksheet.getColumnWidth(column)));
}
