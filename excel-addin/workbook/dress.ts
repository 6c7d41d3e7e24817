import { type RangeStyle, sheetInk } from "../../core/port/blockStyles";
import type { SheetLayout } from "../../core/port/ReportSheet";

/** Lays one style on its cells. */
export function dress(sheet: Excel.Worksheet, style: RangeStyle): void {
  const { top, left, bottom, right } = style.range;
  const { format } = sheet.getRangeByIndexes(top - 1, left, bottom - top + 1, right - left + 1);
  if (style.bold) format.font.bold = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.isRight) format.horizontalAlignment = "Right";
  if (style.line === undefined) return;
  const border = format.borders.getItem(style.line === "below" ? "EdgeBottom" : "EdgeTop");
  border.style = "Continuous";
  border.weight = "Medium";
  border.color = sheetInk.line;
}

/** Excel measures columns in points; a pixel of a screen is three quarters of one. */
const pointsAPixel = 0.75;

/** Widths, columns out of sight, and, on a new sheet, what stays in view. */
export async function layOut(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { widths, frozen, hidden }: SheetLayout,
  isNew: boolean,
): Promise<void> {
  const columns = widths.map((width, at) => {
    const { format } = sheet.getRangeByIndexes(0, at, 1, 1);
    format.load("columnWidth");
    return { format, points: width * pointsAPixel };
  });
  await context.sync();
  for (const { format, points } of columns)
    if (isNew || format.columnWidth < points) format.columnWidth = points;
  for (const at of hidden) sheet.getRangeByIndexes(0, at, 1, 1).columnHidden = true;
  if (!isNew || frozen.rows + frozen.columns === 0) return;
  if (frozen.columns === 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen.rows === 0) sheet.freezePanes.freezeColumns(frozen.columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
}
