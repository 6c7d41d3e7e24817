import { BorderStyleTypes, HorizontalAlign, type IStyleData } from "@univerjs/core";
import { contains } from "../../../core/cells/a1";
import { type RangeStyle, sheetInk } from "../../../core/port/blockStyles";
import type { SheetLayout } from "../../../core/port/ReportSheet";
import { growTo } from "./ownSheets";
import type { Sheet } from "./startUniver";

const line = { s: BorderStyleTypes.MEDIUM, cl: { rgb: sheetInk.line } };

/** The style of a cell (row from 1, column from 0) under all styles that are laid on it. */
export function styleAt(styles: readonly RangeStyle[], row: number, column: number): IStyleData {
  const own = styles.filter(({ range }) => contains(range, row, column));
  return Object.assign({}, ...own.map(dressed));
}

function dressed({ bold, size, colour, fill, isRight, line: side }: RangeStyle): IStyleData {
  return {
    ...(bold && { bl: 1 }),
    ...(size !== undefined && { fs: size }),
    ...(colour !== undefined && { cl: { rgb: colour } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(isRight && { ht: HorizontalAlign.RIGHT }),
    ...(side === "below" && { bd: { b: line } }),
    ...(side === "above" && { bd: { t: line } }),
  };
}

/** Widths, columns out of sight, and, on a new sheet, what stays in view. */
export function layOut(sheet: Sheet, { widths, frozen, hidden }: SheetLayout, isNew: boolean): void {
  growTo(sheet, 1, widths.length);
  widths.forEach((width, at) => {
    if (isNew || sheet.getColumnWidth(at) < width) sheet.setColumnWidth(at, width);
  });
  for (const at of hidden) sheet.hideColumns(at);
  const { rows, columns } = frozen;
  if (isNew && rows + columns > 0)
    sheet.setFreeze({ startRow: rows, startColumn: columns, xSplit: columns, ySplit: rows });
}
