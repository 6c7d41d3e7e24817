import type { Pipeline } from "../table/Pipeline";
import type { CellRange } from "./a1";

/** The cells of a pipeline in its sheet, from the header row down to the last deal. */
export function tableRange({ source, headers, headerRow, sheetRows, rows }: Pipeline): CellRange {
  return {
    top: headerRow,
    left: source.left,
    bottom: sheetRows[rows - 1] ?? headerRow,
    right: source.left + headers.length - 1,
  };
}
