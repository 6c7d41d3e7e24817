import type { WorkbookSheet } from "../WorkbookFile";
import { SheetListener, type WorkbookTables } from "./SheetListener";
import type { SheetPart } from "./workbookParts";
import type { XlsxPackage } from "./XlsxPackage";

/** Reads one sheet in one pass. Formulas give their saved values. */
export function sheetCells(
  file: XlsxPackage,
  part: SheetPart,
  tables: WorkbookTables,
  onProgress?: (done: number) => void,
): WorkbookSheet {
  const sheet = new SheetListener(tables);
  file.read(part.path, sheet, onProgress);
  const { values, formats, hiddenRows } = sheet;
  const { widths, merges } = sheet.frame;
  return {
    name: part.name,
    hidden: part.hidden,
    cells: {
      values,
      top: 1,
      left: 0,
      ...(formats.any ? { formats: formats.rows } : {}),
      ...(hiddenRows.length > 0 ? { hiddenRows: hiddenRows.length } : {}),
      ...(merges.length > 0 ? { merges } : {}),
    },
    widths,
    hiddenRows,
    ...(part.own === undefined ? {} : { own: part.own }),
    notes: sheet.formulas.notes(),
  };
}
