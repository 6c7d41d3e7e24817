import { errorText } from "../../cells/errorText";
import type { RawColumn } from "../../table/RawColumn";
import type { DataRows } from "./rawColumn";
import { refuseError } from "./refuseError";

/**
 * Throws the CellError for the first error cell in a row that counts; one in any other row does no harm.
 *
 * @param counts takes the index of a data row
 */
export function refuseErrors(
  parameter: string,
  raw: RawColumn,
  { first }: DataRows,
  counts: (row: number) => boolean,
): void {
  if (!raw.cells.some((cell) => errorText(cell) !== null)) return;
  const wrong = raw.codes.findIndex(
    (code, row) => code >= 0 && counts(row) && errorText(raw.cells[code]) !== null,
  );
  if (wrong >= 0) refuseError(parameter, raw.cells[raw.codes[wrong] ?? -1], first + wrong);
}
