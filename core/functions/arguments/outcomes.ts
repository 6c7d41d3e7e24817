import { cellText } from "../../table/cellText";
import { Outcome } from "../../table/Pipeline";
import { stageOutcomes } from "../../table/stages/stageOutcomes";
import type { AlignedColumns } from "./alignColumns";
import type { Column } from "./asColumn";
import { errorText } from "./errorText";
import { rawColumn } from "./rawColumn";
import { refuseError } from "./refuseError";

/**
 * What became of each data row by its stage. Throws a CellError for an error cell among the stages: whether that row
 * counts cannot be said.
 */
export function outcomes(
  parameter: string,
  column: Column,
  rows: Pick<AlignedColumns<never>, "first" | "end">,
): Uint8Array {
  const raw = rawColumn(column, rows);
  raw.cells.forEach((cell, code) => {
    if (errorText(cell) !== null) refuseError(parameter, cell, rows.first + raw.codes.indexOf(code));
  });
  const ofWord = stageOutcomes(raw.cells.map((cell) => (cell === 0 ? "" : cellText(cell)))).outcomes;
  const result = new Uint8Array(raw.codes.length);
  for (let row = 0; row < result.length; row++) {
    result[row] = ofWord[raw.codes[row] as number] ?? Outcome.unknown;
  }
  return result;
}
