import type { Argument } from "../Argument";
import { CellRefusal } from "../CellProblem";
import type { Column } from "./Column";

/**
 * A range as one column; null where it was left out. A range of one row is turned on its side. Refuses one of several columns.
 *
 * @example asColumn("lines", [["A", "B"]]).rows // [["A"], ["B"]]
 */
export function asColumn(parameter: string, argument: Argument): Column | null {
  if (argument === undefined) return null;
  const columns = argument[0]?.length ?? 0;
  if (columns <= 1) return { rows: argument, at: 0 };
  if (argument.length === 1) return { rows: (argument[0] ?? []).map((cell) => [cell]), at: 0 };
  throw new CellRefusal("#VALUE!", { code: "too-wide", parameter, columns });
}
