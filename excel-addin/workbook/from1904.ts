import { formatCode } from "../../core/cells/formatCode";
import { dateOf } from "../../core/cells/serialDay";
import type { Extent } from "./readRange";

/** In a workbook with the 1904 date system, as Excel for Mac once made them, days are so many less. */
const days1904 = 1462;

const isDate = (format: unknown) => /[dy]/i.test(formatCode(String(format)));
const hasWholeYear = (format: unknown) => /yyyy/i.test(formatCode(String(format)));

const yearOf = (serial: number) => dateOf(serial).getUTCFullYear();

/**
 * The values with their days as everywhere else. Excel does not say which date system a workbook has
 * (`use1904DateSystem` is not released): one day that shows its whole year tells it. Without any such day nothing is changed.
 */
export async function from1904(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex }: Extent,
  { values, numberFormat }: { readonly values: unknown[][]; readonly numberFormat: unknown[][] },
): Promise<unknown[][]> {
  const shown = firstWholeYear(values, numberFormat);
  if (shown === null) return values;
  const { row, column, serial } = shown;
  const cell = sheet.getRangeByIndexes(rowIndex + row, columnIndex + column, 1, 1);
  cell.load("text");
  await context.sync();
  const text = String(cell.text[0]?.[0]);
  const says = (year: number) => text.includes(String(year));
  if (says(yearOf(serial)) || !says(yearOf(serial + days1904))) return values;
  return values.map((line, r) =>
    line.map((value, c) =>
      typeof value === "number" && isDate(numberFormat[r]?.[c]) ? value + days1904 : value,
    ),
  );
}

function firstWholeYear(values: readonly unknown[][], formats: readonly unknown[][]) {
  for (const [row, line] of values.entries())
    for (const [column, value] of line.entries())
      if (typeof value === "number" && value > 0 && value < 200_000 && hasWholeYear(formats[row]?.[column]))
        return { row, column, serial: value };
  return null;
}
