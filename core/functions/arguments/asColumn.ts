import { CellError } from "../../cells/CellError";
import * as words from "../../words/en";
import type { Argument } from "../FunctionSpec";

/** Cells one below the other: each row's first cell counts. */
export type Column = readonly (readonly unknown[])[];

/**
 * A range as one column; null where it was left out. A range of one row is turned on its side.
 * Throws a CellError where it is several columns wide.
 */
export function asColumn(parameter: string, argument: Argument): Column | null {
  if (argument === undefined) return null;
  const width = argument[0]?.length ?? 0;
  if (width <= 1) return argument;
  if (argument.length === 1) return (argument[0] ?? []).map((cell) => [cell]);
  throw new CellError("#VALUE!", words.functions.tooWide(parameter, width));
}
