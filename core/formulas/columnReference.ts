import { type CellRange, parseRange, quotedSheet, rangeAddress } from "../cells/a1";
import type { ColumnChoice } from "../table/Pipeline";
import { tableRange } from "../table/tableRange";
import type { FormulaPlace } from "./FormulaPlace";

/** A reference to one column's deals, and its header where that is asked for, as the host knows it best. */
export function columnReference(column: ColumnChoice, place: FormulaPlace, withHeader = false): string {
  const table = tableAround(place);
  const header = exactHeader(column.column, place);
  if (table !== null && header !== null)
    return withHeader ? `${table}[[#All],[${escaped(header)}]]` : `${table}[${bracketed(header)}]`;
  const top = place.pipeline.headerRow + (withHeader ? 0 : 1);
  return written({ ...dealRows(place), top, left: column.column, right: column.column }, place);
}

/** A reference to the whole table, its header row included. */
export function tableReference(place: FormulaPlace): string {
  const table = tableAround(place);
  if (table !== null) return `${table}[#All]`;
  return written({ ...tableRange(place.pipeline), ...dealRows(place) }, place);
}

function dealRows({ capabilities, pipeline }: FormulaPlace): { readonly bottom: number } {
  return { bottom: capabilities.openEndedColumns ? Infinity : tableRange(pipeline).bottom };
}

function written(range: CellRange, { sheetName }: FormulaPlace): string {
  const address = rangeAddress(range);
  return sheetName === undefined ? address : `${quotedSheet(sheetName)}!${address}`;
}

/** The name of the Excel table whose header row is the pipeline's and which holds all its deals. */
function tableAround({ tables, pipeline }: FormulaPlace): string | null {
  const data = tableRange(pipeline);
  const table = tables.find(({ range }) => {
    const around = parseRange(range.slice(range.lastIndexOf("!") + 1));
    return (
      around !== null &&
      around.top === data.top &&
      around.bottom >= data.bottom &&
      around.left <= data.left &&
      around.right >= data.right
    );
  });
  return table?.name ?? null;
}

/** A table's column goes by its header as it stands in the cell; null where that is not usable as a name. */
function exactHeader(column: number, { pipeline: { source, headerRow } }: FormulaPlace): string | null {
  const cell = source.values[headerRow - source.top]?.[column - source.left];
  return typeof cell === "string" && cell !== "" && !/[\r\n]/.test(cell) ? cell : null;
}

/** All but letters, digits and single spaces need a second pair of brackets. */
function bracketed(header: string): string {
  return /^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u.test(header) ? escaped(header) : `[${escaped(header)}]`;
}

/** Five characters need an escape. */
const escaped = (header: string): string => header.replace(/[[\]#'@]/g, "'$&");
