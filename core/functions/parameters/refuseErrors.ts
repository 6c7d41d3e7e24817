import { errorText } from "../../cells/errorText";
import type { RawColumn } from "../../table/RawColumn";
import { CellRefusal } from "../CellProblem";
import type { Rows } from "./Parameter";

/** Refuses the first error cell in a row that counts; one in any other row does no harm. */
export function refuseErrors(parameter: string, raw: RawColumn, { first, counts }: Omit<Rows, "end">): void {
  const errors = raw.cells.map(errorText);
  if (errors.every((error) => error === null)) return;
  raw.codes.forEach((code, row) => {
    const error = errors[code] ?? null;
    if (error !== null && counts?.(row) !== false) refuseError(parameter, error, first + row);
  });
}

/** `row` is an index in the range. */
export function refuseError(parameter: string, error: string, row: number): never {
  throw new CellRefusal("#VALUE!", { code: "error-cell", parameter, error, row: row + 1 });
}
