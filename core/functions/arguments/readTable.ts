import type { CellTable } from "../../cells/CellTable";
import { isBlank } from "../../cells/isBlank";
import type { Argument } from "../FunctionSpec";

/**
 * The whole table of an argument as cells. Blank rows at its end cost nothing; a row of nothing but zeros is blank too,
 * since some hosts hand empty cells over as 0.
 */
export function readTable(argument: Argument): CellTable {
  const rows = argument ?? [];
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every(isBlank)) end--;
  const values = rows.slice(0, end).map((row) => (row.every(isBlank) ? [] : row));
  return { values, top: 1, left: 0 };
}
