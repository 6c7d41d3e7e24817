import { CellError } from "../../cells/CellError";
import { decimalSignOf, parseMoney } from "../../table/money/parseMoney";
import * as words from "../../words/en";
import type { Argument } from "../FunctionSpec";
import { singleCell } from "./singleCell";

/**
 * A number, also as text ("0.5", "0,5", "50 %"), or the fallback where it was left out. Throws a CellError for anything
 * else.
 */
export function readNumber<Fallback>(
  parameter: string,
  argument: Argument,
  fallback: Fallback,
): number | Fallback {
  const cell = singleCell(parameter, argument);
  if (cell === undefined) return fallback;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const number = typeof cell === "string" ? numberOf(cell) : null;
  if (number === null) throw new CellError("#VALUE!", words.functions.notANumber(parameter, String(cell)));
  return number;
}

function numberOf(text: string): number | null {
  const [, figure = "", percent] = /^(.*?)\s*(%?)$/.exec(text.trim()) ?? [];
  const value = parseMoney(figure, decimalSignOf(figure) ?? ".")?.value ?? null;
  return value === null || !percent ? value : value / 100;
}

/** A share above 0 and below 1. Throws a CellError for any other number. */
export function readShare(parameter: string, argument: Argument, fallback: number): number {
  const share = readNumber(parameter, argument, fallback);
  if (!(share > 0 && share < 1)) throw new CellError("#VALUE!", words.functions.notAShare(parameter, share));
  return share;
}

/** A whole number from `least` up. Throws a CellError for any other number. */
export function readWhole<Fallback>(
  parameter: string,
  argument: Argument,
  least: number,
  fallback: Fallback,
): number | Fallback {
  const number = readNumber(parameter, argument, fallback);
  if (typeof number === "number" && (!Number.isInteger(number) || number < least)) {
    throw new CellError("#VALUE!", words.functions.notAWholeNumber(parameter, least, number));
  }
  return number;
}
