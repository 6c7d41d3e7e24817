import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { dayOfCell } from "../../cells/parseDay";
import { moneyOfCell } from "../money/moneyOfCell";

/** How many rows below are looked at. */
const compared = 20;

/**
 * The group above each header of a header of two rows: the row right above holds several words and no figures, and leaves a cell blank
 * over a header, or a header's cell blank below one of its own. A group stands above all headers up to the next one. Null where
 * the row above is no part of the header.
 *
 * @example headerGroups({ values: [["Deal", "", "Money"], ["Account", "Stage", "Amount"]] }, 1) // ["Deal", "Deal", "Money"]
 */
export function headerGroups(cells: CellTable, headerAt: number): readonly string[] | null {
  const above = cells.values[headerAt - 1] ?? [];
  const own = cells.values[headerAt] ?? [];
  if (!isOfWords(above) || !(overlaps(above, own) || overlaps(own, above))) return null;
  let group = "";
  return Array.from({ length: Math.max(own.length, above.length) }, (_, at) => {
    const text = cellText(above[at]);
    // A word over a blank cell is a header of its own.
    if (text !== "") group = cellText(own[at]) === "" || text.endsWith(":") ? "" : text;
    return group;
  });
}

/**
 * Whether the row below a header row goes on with the header: only words, some of them over figures, and filled where the header row
 * is blank; or words over figures and nothing else ("EUR" below "Amount").
 *
 * @example headerGoesOn({ values: [["Deal", "", "Money"], ["Account", "Stage", "Amount"], ["Acme", "Won", 5]] }, 0) // true
 */
export function headerGoesOn(cells: CellTable, headerAt: number): boolean {
  const own = cells.values[headerAt] ?? [];
  const next = cells.values[headerAt + 1] ?? [];
  if (!isOfWords(next)) return false;
  const below = cells.values.slice(headerAt + 2, headerAt + 2 + compared);
  const overFigures = next.flatMap((cell, at) => (cellText(cell) === "" ? [] : [areFigures(below, at)]));
  return overFigures.includes(true) && (overlaps(own, next) || !overFigures.includes(false));
}

/** Whether most filled cells of a column are figures or days. */
function areFigures(rows: CellTable["values"], at: number): boolean {
  const filled = rows.flatMap((row) => (cellText(row?.[at]) === "" ? [] : [row?.[at]]));
  return filled.length > 0 && filled.filter(isFigure).length * 2 > filled.length;
}

function isFigure(cell: unknown): boolean {
  return !Number.isNaN(moneyOfCell(cell)) || !Number.isNaN(dayOfCell(cell));
}

/** At least two filled cells, and no figure among them. */
function isOfWords(row: readonly unknown[]): boolean {
  const filled = row.filter((cell) => cellText(cell) !== "");
  return (
    filled.length > 1 &&
    filled.every((cell) => typeof cell === "string" && cell.length <= 80 && !isFigure(cell))
  );
}

/** Whether the upper row leaves a cell blank over a filled one. */
function overlaps(upper: readonly unknown[], lower: readonly unknown[]): boolean {
  return lower.some((cell, at) => cellText(cell) !== "" && cellText(upper[at]) === "");
}
