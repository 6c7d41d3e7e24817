import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { isEmpty } from "../../cells/isEmpty";
import type { RawTable } from "../RawTable";
import { roleSpecs } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { figureWord } from "./figureWord";

/** In a table of fewer columns of names a row with one name is a deal like the others. */
const fewestNames = 3;

/**
 * Rows after the last real deal that only give a figure ("Win rate", "Quota", "Records: 8"): they begin with a word for one, and fill
 * at most one column of names beside it. Rows count from 0 below the header.
 *
 * @param isDeal whether a row was taken for a deal so far
 */
export function figuresBelow(
  cells: CellTable,
  layout: TableLayout,
  raw: RawTable,
  isDeal: (row: number) => boolean,
): readonly number[] {
  const below = layout.headerAt + 1;
  const names = [...raw.names].filter(([role]) => roleSpecs[role].cells === "names");
  const found: number[] = [];
  for (let row = raw.rows - 1; row >= 0; row--) {
    if (!isDeal(row)) continue;
    const first = cells.values[below + row]?.find((cell) => !isEmpty(cell) && cellText(cell) !== "");
    const word = typeof first === "string" ? figureWord(cellText(first)) : null;
    const filled = names.filter(([, { codes }]) => (codes[row] ?? -1) >= 0).length;
    const isFigure = word === "sure" ? filled <= 2 : word === "likely" && filled <= 1;
    if (!isFigure || names.length < (word === "sure" ? 2 : fewestNames)) break;
    found.push(row);
  }
  return found;
}
