import type { CellRange } from "../cells/a1";
import type { Pipeline } from "./Pipeline";

/** The cells of a pipeline in its sheet, from the header row down to the last deal. */
export function tableRange({ source, headers, headerRow, sheetRows, rows }: Pipeline): CellRange {
  return {
    top: headerRow,
    left: source.left,
    bottom: sheetRows[rows - 1] ?? headerRow,
    right: source.left + headers.length - 1,
  };
}
