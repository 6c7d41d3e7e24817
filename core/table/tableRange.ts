import type { CellRange } from "../cells/a1";
import { greatest } from "../cells/greatest";
import type { Pipeline } from "./Pipeline";

/** The cells of a pipeline in its sheet, from the header row down to the last deal. */
export function tableRange(pipeline: Pipeline): CellRange {
  const { source, headers, headerRow } = pipeline;
  return {
    top: headerRow,
    left: source.left,
    bottom: lastRow(pipeline),
    right: source.left + headers.length - 1,
  };
}

/** Asked for with each column of each formula that the pane offers; a pipeline never changes. */
const lastRows = new WeakMap<Pipeline, number>();

function lastRow(pipeline: Pipeline): number {
  const { headerRow, sheetRows, rowsOf } = pipeline;
  const last = lastRows.get(pipeline) ?? greatest(rowsOf?.sheetRows ?? sheetRows, headerRow);
  lastRows.set(pipeline, last);
  return last;
}
