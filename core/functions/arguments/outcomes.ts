import { cellText } from "../../cells/cellText";
import { Outcome } from "../../table/Pipeline";
import { stageOutcomes } from "../../table/stages/stageOutcomes";
import type { Column } from "./asColumn";
import { type DataRows, rawColumn } from "./rawColumn";
import { refuseErrors } from "./refuseErrors";

/**
 * What became of each data row by its stage. Throws a CellError for an error cell: whether that row counts cannot be said.
 */
export function outcomes(parameter: string, column: Column, data: DataRows): Uint8Array {
  const raw = rawColumn(column, data);
  refuseErrors(parameter, raw, data, () => true);
  const ofWord = stageOutcomes(raw.cells.map((cell) => (cell === 0 ? "" : cellText(cell)))).outcomes;
  const result = new Uint8Array(raw.codes.length);
  for (let row = 0; row < result.length; row++) {
    result[row] = ofWord[raw.codes[row] as number] ?? Outcome.unknown;
  }
  return result;
}
