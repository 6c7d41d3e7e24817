import { greatest } from "../../../core/cells/greatest";
import type { Pipeline } from "../../../core/table/Pipeline";
import type { Role } from "../../../core/table/role";
import type { WorkbookSheet } from "../WorkbookFile";
import { newWorkbook } from "./newWorkbook";

type Cell = string | number | null;

/** Roles whose numbers the pipeline has read, with the format in which they are written. */
const typed: Readonly<
  Partial<Record<Role, { format?: string; of: (pipeline: Pipeline) => Float64Array | null }>>
> = {
  amount: { of: ({ amount }) => amount },
  quota: { of: ({ quota }) => quota },
  probability: { format: "0%", of: ({ probability }) => probability },
  created: { format: "yyyy-mm-dd", of: ({ created }) => created },
  expectedClose: { format: "yyyy-mm-dd", of: ({ expectedClose }) => expectedClose },
  actualClose: { format: "yyyy-mm-dd", of: ({ actualClose }) => actualClose },
  lastActivity: { format: "yyyy-mm-dd", of: ({ lastActivity }) => lastActivity },
};

/**
 * A CSV's table as a workbook, row by row in the same places: money and dates as the pipeline read them, columns of
 * plain numbers as numbers, everything else as the text that it was.
 */
export function csvAsWorkbook(sheet: WorkbookSheet, pipeline: Pipeline): Uint8Array {
  const { values } = sheet.cells;
  const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
  const formats = new Array<string>(columns).fill("");
  const readers = new Map<number, Float64Array>();
  const roleOf = new Map(
    Object.entries(pipeline.columns).map(([role, { column }]) => [column, role as Role]),
  );
  for (const [column, role] of roleOf) {
    const numbers = typed[role]?.of(pipeline);
    if (!numbers) continue;
    formats[column] = typed[role]?.format ?? moneyFormat(numbers);
    readers.set(column, numbers);
  }
  const plain = plainColumns(values, pipeline.headerRow, columns, (column) => roleOf.has(column));
  const dealAt = new Map(Array.from(pipeline.sheetRows, (row, deal) => [row, deal]));

  function* rows(): Generator<Cell[]> {
    for (const [at, row] of values.entries()) {
      const deal = dealAt.get(at + 1);
      yield row.map((cell, column) => {
        const number = deal === undefined ? undefined : readers.get(column)?.[deal];
        if (number !== undefined && !Number.isNaN(number)) return number;
        const text = String(cell ?? "");
        return plain.has(column) && at >= pipeline.headerRow && text !== "" ? Number(text) : text;
      });
    }
  }
  const widths = Array.from({ length: columns }, (_, column) => widthOf(values, column));
  return newWorkbook({ name: sheet.name, rows: rows(), formats, widths, headerRow: pipeline.headerRow });
}

/** Cents are shown where an amount has some. */
function moneyFormat(amounts: Float64Array): string {
  return amounts.every((amount) => Number.isNaN(amount) || Number.isInteger(amount)) ? "#,##0" : "#,##0.00";
}

/** Columns without a role in which every cell is a number that comes back as the same text: "007" does not. */
function plainColumns(
  values: readonly (readonly unknown[])[],
  headerRow: number,
  columns: number,
  hasRole: (column: number) => boolean,
): Set<number> {
  const plain = new Set<number>();
  for (let column = 0; column < columns; column++) if (!hasRole(column)) plain.add(column);
  for (const row of values.slice(headerRow))
    for (const column of plain) {
      const text = String(row[column] ?? "");
      if (text !== "" && String(Number(text)) !== text) plain.delete(column);
    }
  return plain;
}

function widthOf(values: readonly (readonly unknown[])[], column: number): number {
  const lengths = values.slice(0, 200).map((row) => String(row[column] ?? "").length);
  return Math.min(40, greatest(lengths, 8) + 2);
}
