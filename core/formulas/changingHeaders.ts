import { columnName } from "../cells/a1";
import type { Pipeline } from "../table/Pipeline";
import { rangesIn } from "./rangesIn";

/**
 * The headers of the columns that change by themselves among those that a formula on the data's own sheet reads; the column's letter
 * where it has no header. None where it reads none of them.
 *
 * @param changing such columns of the sheet, from 0 (see changingColumns.ts)
 * @example changingHeaders("=FUNNEL_HHI(B2:B9)", [1, 2], { headers: ["Deal", "Age"], source: { left: 0 } }) // ["Age"]
 */
export function changingHeaders(
  formula: string,
  changing: readonly number[],
  { headers, source }: Pick<Pipeline, "headers" | "source">,
): readonly string[] {
  const ranges = rangesIn(formula);
  return changing
    .filter((column) => ranges.some(({ range }) => column >= range.left && column <= range.right))
    .map((column) => headers[column - source.left] || columnName(column));
}
