import type { CellRange } from "../cells/a1";
import { greatest } from "../cells/greatest";
import type { Pipeline } from "./Pipeline";

/** The cells of a pipeline in its sheet, from the header row down to the last deal. */
export function tableRange({ source, headers, headerRow, sheetRows, rowsOf }: Pipeline): CellRange {
  return {
    top: headerRow,
    left: source.left,
    bottom: greatest(rowsOf?.sheetRows ?? sheetRows, headerRow),
    right: source.left + headers.length - 1,
  };
}
