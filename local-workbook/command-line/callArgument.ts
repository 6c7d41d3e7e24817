import { type CellRange, parseRange } from "../../core/cells/a1";
import type { Argument } from "../../core/functions/Argument";
import type { WorkbookFile, WorkbookSheet } from "../files/WorkbookFile";
import { sheetOf } from "./chooseSheet";

/**
 * What a spreadsheet would hand over for a typed argument: the cells of a range, or one cell with a number, a truth
 * value or a text. "" is an argument left out; outer double quotes make a text of anything.
 */
export function callArgument(text: string, workbook: WorkbookFile, sheetName: string | undefined): Argument {
  if (text === "") return undefined;
  const quoted = /^"(.*)"$/s.exec(text)?.[1];
  if (quoted !== undefined) return [[quoted.replaceAll('""', '"')]];
  const [sheet, address] = split(text);
  const range = parseRange(address);
  if (!range) return [[literal(text)]];
  return rangeCells(sheetOf(workbook, sheet ?? sheetName), range);
}

/** `Sheet2!A1:B9`, `'My deals'!C:C` */
function split(text: string): [string | undefined, string] {
  const [, quoted, plain, address = text] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text) ?? [];
  return [quoted?.replaceAll("''", "'") ?? plain, address];
}

function literal(text: string): number | boolean | string {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** A rectangle of the sheet's cells; what is outside of its used range is blank, and open ends stop with it. */
function rangeCells({ cells: { values } }: WorkbookSheet, range: CellRange) {
  const bottom = range.bottom === Infinity ? Math.max(values.length, range.top) : range.bottom;
  const widest =
    range.right === Infinity ? values.reduce((most, row) => Math.max(most, row.length), 1) - 1 : range.right;
  const rows: unknown[][] = [];
  for (let row = range.top; row <= bottom; row++) {
    const cells = values[row - 1];
    const taken: unknown[] = [];
    for (let column = range.left; column <= widest; column++) taken.push(cells?.[column] ?? null);
    rows.push(taken);
  }
  return rows;
}
