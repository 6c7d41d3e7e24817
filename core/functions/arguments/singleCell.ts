import { CellError } from "../../cells/CellError";
import { errorText } from "../../cells/errorText";
import * as words from "../../words/en";
import type { Argument } from "../FunctionSpec";

/**
 * The one cell of an argument, or undefined where it was left out or is empty. 0 is a value here. Throws a CellError
 * for several cells and for an error cell.
 */
export function singleCell(parameter: string, argument: Argument): unknown {
  if (argument === undefined) return undefined;
  const cells = argument.length * (argument[0]?.length ?? 0);
  if (cells > 1) throw new CellError("#VALUE!", words.functions.oneCell(parameter, cells));
  const cell = argument[0]?.[0];
  const error = errorText(cell);
  if (error !== null) throw new CellError("#VALUE!", words.functions.errorArgument(parameter, error));
  return cell === null || cell === "" ? undefined : cell;
}
