import { CellError } from "../../cells/CellError";
import { errorText } from "../../cells/errorText";
import * as words from "../../words/en";

/** Throws the CellError for an error cell; `row` is its index in the range. */
export function refuseError(parameter: string, cell: unknown, row: number): never {
  throw new CellError("#VALUE!", words.functions.errorCell(parameter, errorText(cell) ?? "#VALUE!", row + 1));
}
