import { type RangeStyle, sheetInk } from "../../core/port/blockStyles";
import type { SheetLayout } from "../../core/port/ReportSheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Lays one style on its cells. */
export function dress(sheet: Sheet, style: RangeStyle): void {
  const { top, left, bottom, right } = style.range;
  const range = sheet.getRange(top, left + 1, bottom - top + 1, right - left + 1);
  if (style.bold) range.setFontWeight("bold");
  if (style.size !== undefined) range.setFontSize(style.size);
  if (style.colour !== undefined) range.setFontColor(style.colour);
  if (style.fill !== undefined) range.setBackground(style.fill);
  if (style.isRight) range.setHorizontalAlignment("right");
  if (style.line === undefined) return;
  const [above, below] = [style.line === "above" ? true : null, style.line === "below" ? true : null];
  const medium = SpreadsheetApp.BorderStyle.SOLID_MEDIUM;
  range.setBorder(above, null, below, null, null, null, sheetInk.line, medium);
}

/** Widths, columns out of sight, and, on a new sheet, what stays in view. */
export function layOut(sheet: Sheet, { widths, frozen, hidden }: SheetLayout, isNew: boolean): void {
  widths.forEach((width, at) => {
    if (isNew || sheet.getColumnWidth(at + 1) < width) sheet.setColumnWidth(at + 1, width);
  });
  for (const at of hidden) sheet.hideColumns(at + 1);
  if (!isNew) return;
  if (frozen.rows > 0) sheet.setFrozenRows(frozen.rows);
  if (frozen.columns > 0) sheet.setFrozenColumns(frozen.columns);
}
