import { CellError } from "../../cells/CellError";
import { dayOfCell, dayOfNumber } from "../../cells/parseDay";
import * as words from "../../words/en";
import type { Argument } from "../FunctionSpec";
import { singleCell } from "./singleCell";

/**
 * A day as a spreadsheet serial: a serial, a Date, or text such as 2026-09-30; undefined where it was left out.
 * Text that both orders can read ("3/4/2026") is day before month. Throws a CellError for anything else.
 */
export function readDay(parameter: string, argument: Argument): number | undefined {
  const cell = singleCell(parameter, argument);
  if (cell === undefined) return undefined;
  const day = typeof cell === "number" ? dayOfNumber(cell) : dayOfCell(cell, "dmy");
  if (Number.isNaN(day)) throw new CellError("#VALUE!", words.functions.notADate(parameter, String(cell)));
  return day;
}
