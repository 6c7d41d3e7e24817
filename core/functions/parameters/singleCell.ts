import { errorText } from "../../cells/errorText";
import { isEmpty } from "../../cells/isEmpty";
import type { Argument } from "../Argument";
import { CellRefusal } from "../CellProblem";

/**
 * The one cell of an argument, or undefined where it was left out or is empty; 0 is a value here. Refuses several cells and an error.
 *
 * @example singleCell("k", [[0]]) // 0
 */
export function singleCell(parameter: string, argument: Argument): unknown {
  if (argument === undefined) return undefined;
  const cells = argument.length * (argument[0]?.length ?? 0);
  if (cells > 1) throw new CellRefusal("#VALUE!", { code: "several-cells", parameter, cells });
  const cell = argument[0]?.[0];
  const error = errorText(cell);
  if (error !== null) throw new CellRefusal("#VALUE!", { code: "error-argument", parameter, error });
  return isEmpty(cell) ? undefined : cell;
}
