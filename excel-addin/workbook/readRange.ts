import type { ReadProgress } from "../../core/port/port";
import { excelCode } from "./portErrorOf";

/** Rows and columns from 0, as Excel counts. */
export interface Extent {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What may be read of every cell. */
type CellProperty = "values" | "numberFormat" | "formulas";

/** Cells a request. Excel on the web answers with 5 MB at most; 40,000 ordinary cells with formats take about 1.5 MB. */
const cellsARequest = 40_000;

/**
 * Reads properties of a range in as many requests as its size needs. Where the texts are so long that an answer is refused,
 * half as many rows are asked for, down to one row. `onPart` hears of each part; what it throws ends the reading.
 */
export async function readRange<P extends CellProperty>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Extent,
  properties: readonly P[],
  onPart: ReadProgress = () => {},
): Promise<Record<P, unknown[][]>> {
  const read = new Map<P, unknown[][]>(properties.map((property) => [property, []]));
  let rows = Math.max(1, Math.floor(cellsARequest / columnCount));
  for (let done = 0; done < rowCount; ) {
    const count = Math.min(rows, rowCount - done);
    const range = sheet.getRangeByIndexes(rowIndex + done, columnIndex, count, columnCount);
    range.load([...properties]);
    try {
      await context.sync();
    } catch (error) {
      if (excelCode(error) !== "ResponsePayloadSizeLimitExceeded" || count === 1) throw error;
      rows = Math.ceil(count / 2);
      continue;
    }
    for (const property of properties) append(read.get(property), range[property]);
    range.untrack();
    done += count;
    onPart(done, rowCount);
  }
  return Object.fromEntries(read) as Record<P, unknown[][]>;
}

/** Not `push(...rows)`: a spread of many thousand rows overflows the stack. */
function append(all: unknown[][] | undefined, rows: readonly unknown[][]): void {
  for (const row of rows) all?.push(row);
}
