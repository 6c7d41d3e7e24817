import { parseMoney } from "../../table/money/parseMoney";

/**
 * Whether an amount cell holds money that went back: a number, or a text such as "(1 200)" or "-50 €", below 0.
 *
 * @example isRefund("(1 200)") // true
 */
export function isRefund(cell: unknown): boolean {
  if (typeof cell === "number") return cell < 0;
  const money = typeof cell === "string" ? parseMoney(cell, ".") : null;
  return money !== null && money.value < 0;
}
