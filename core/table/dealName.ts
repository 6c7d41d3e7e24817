import { cellText } from "../cells/cellText";
import type { Pipeline } from "./Pipeline";

/**
 * The name of a deal as it stands in the sheet, or "" where the table has no column of them. Names are read when somebody asks:
 * a million of them would only cost memory.
 *
 * @param row the deal, from 0
 */
export function dealName(pipeline: Pipeline, row: number): string {
  const { columns, source, sheetRows } = pipeline;
  if (columns.deal === undefined) return "";
  const sheetRow = sheetRows[row];
  if (sheetRow === undefined) return "";
  return cellText(source.values[sheetRow - source.top]?.[columns.deal.column - source.left]);
}
