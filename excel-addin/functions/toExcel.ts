import { CellError } from "../../core/cells/CellError";
import type { CellResult, CellScalar } from "../../core/cells/CellValue";

type ExcelScalar = number | string | boolean | CustomFunctions.Error;

/** A result as Excel takes it: an error of a single cell is thrown, one inside a table stands in its cell. */
export function toExcel(result: CellResult): ExcelScalar | ExcelScalar[][] {
  if (isTable(result)) return result.map((row) => row.map(scalar));
  const value = scalar(result);
  if (value instanceof CustomFunctions.Error) throw value;
  return value;
}

const isTable = (result: CellResult): result is readonly (readonly CellScalar[])[] => Array.isArray(result);

/** Only `#VALUE!` and `#N/A` carry words in Excel; core gives no others. */
function scalar(value: CellScalar): ExcelScalar {
  if (!(value instanceof CellError)) return value;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(value.code === "#N/A" ? notAvailable : invalidValue, value.message);
}
