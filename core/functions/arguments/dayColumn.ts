import { dateColumn } from "../../table/dates/dateColumn";
import type { Column } from "./asColumn";
import { type DataRows, rawMeasure } from "./rawColumn";
import { refuseErrors } from "./refuseErrors";

/**
 * The spreadsheet serial day of each data row as the review reads it: serials, Date objects and text; NaN where it is blank or
 * no day. Throws a CellError for an error cell in a row that counts.
 */
export function dayColumn(
  parameter: string,
  column: Column,
  data: DataRows,
  counts: (row: number) => boolean,
): Float64Array {
  const raw = rawMeasure(column, data);
  if (raw.others) refuseErrors(parameter, raw.others, data, counts);
  return dateColumn(raw).values;
}
