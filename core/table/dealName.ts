import { cellText } from "../cells/cellText";
import type { Pipeline } from "./Pipeline";

/**
 * The name of a deal as it stands in the sheet, else its id; "" where the table has no column of either. Names are read when somebody asks:
 * a million of them would only cost memory.
 *
 * @param row the deal, from 0
 */
export function dealName(pipeline: Pipeline, row: number): string {
  const { columns, source, sheetRows } = pipeline;
  const named = columns.deal ?? columns.dealId;
  if (named === undefined) return "";
  const sheetRow = sheetRows[row];
  if (sheetRow === undefined) return "";
  return cellText(source.values[sheetRow - source.top]?.[named.column - source.left]);
}
