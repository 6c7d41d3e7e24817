import { type DecimalSign, parseMoney } from "./parseMoney";

/**
 * The amount of a cell: a number, or a text of one as money; NaN for anything else.
 *
 * @param decimal the sign of a text that proves none
 * @example moneyOfCell("(1,200.50)") // -1200.5
 */
export function moneyOfCell(cell: unknown, decimal: DecimalSign = "."): number {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  return typeof cell === "string" ? (parseMoney(cell, decimal)?.value ?? Number.NaN) : Number.NaN;
}
