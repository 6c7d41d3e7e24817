import { greatest } from "../../../core/cells/greatest";
import type { Pipeline } from "../../../core/table/Pipeline";
import { FileError } from "../FileError";
import { limits } from "../limits";
import type { WorkbookSheet } from "../WorkbookFile";
import { newWorkbook } from "./newWorkbook";
import { columnsTold, sureColumns } from "./sureColumns";

type Cell = string | number | null;

/**
 * A CSV's table as a workbook, row by row in the same places: money and dates as numbers where reading them was no
 * guess, columns of plain numbers as numbers, everything else as the text that it was.
 *
 * @throws FileError where no sheet can hold it.
 */
export function csvAsWorkbook(sheet: WorkbookSheet, pipeline: Pipeline): Uint8Array {
  const { values } = sheet.cells;
  checkFits(sheet);
  const columns = greatest(
    values.map((row) => row.length),
    0,
  );
  const sure = sureColumns(sheet, pipeline);
  // 1.001 may be a thousand and one.
  const ambiguous = columnsTold(pipeline, ["amount-separator-ambiguous"]);
  const plain = plainColumns(
    values,
    pipeline.headerRow,
    columns,
    (column) => sure.has(column) || ambiguous.has(column),
  );
  const dealAt = new Map(Array.from(pipeline.sheetRows, (row, deal) => [row, deal]));

  function* rows(): Generator<Cell[]> {
    for (const [at, row] of values.entries()) {
      const deal = dealAt.get(at + 1);
      yield row.map((cell, column) => {
        const number = deal === undefined ? undefined : sure.get(column)?.numbers[deal];
        if (number !== undefined && !Number.isNaN(number)) return number;
        const text = String(cell ?? "");
        return plain.has(column) && at >= pipeline.headerRow && text !== "" ? Number(text) : text;
      });
    }
  }
  const formats = Array.from({ length: columns }, (_, column) => sure.get(column)?.format ?? "");
  const widths = Array.from({ length: columns }, (_, column) => widthOf(values, column));
  return newWorkbook({ name: sheet.name, rows: rows(), formats, widths, headerRow: pipeline.headerRow });
}

/** More rows, or a longer text, and a spreadsheet would call the copy damaged. */
function checkFits({ name, cells: { values } }: WorkbookSheet): void {
  const refuse = (of: "rows" | "characters", most: number) => {
    throw new FileError({ code: "beyond-limit", file: name, of, most });
  };
  if (values.length > limits.rows) refuse("rows", limits.rows);
  for (const row of values)
    for (const cell of row)
      if (typeof cell === "string" && cell.length > limits.characters)
        refuse("characters", limits.characters);
}

/**
 * Columns in which every cell is a number that comes back as the same text, "007" does not, and of which a spreadsheet
 * keeps every digit.
 */
function plainColumns(
  values: readonly (readonly unknown[])[],
  headerRow: number,
  columns: number,
  isDecided: (column: number) => boolean,
): Set<number> {
  const plain = new Set<number>();
  for (let column = 0; column < columns; column++) if (!isDecided(column)) plain.add(column);
  for (const row of values.slice(headerRow))
    for (const column of plain) {
      const text = String(row[column] ?? "");
      if (text !== "" && !isPlainNumber(text)) plain.delete(column);
    }
  return plain;
}

function isPlainNumber(text: string): boolean {
  if (text.length > longestNumber) return false;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text && text.replace(/\D/g, "").length <= exactDigits;
}

const longestNumber = 24;
/** A spreadsheet shows, and takes, no more. */
const exactDigits = 15;

function widthOf(values: readonly (readonly unknown[])[], column: number): number {
  const lengths = values.slice(0, 200).map((row) => String(row[column] ?? "").length);
  return Math.min(40, greatest(lengths, 8) + 2);
}
