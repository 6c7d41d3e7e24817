import { moneyOfCell } from "../../table/money/moneyOfCell";

/**
 * Whether an amount cell holds money that went back: a number, or a text such as "(1 200)" or "-50 €", below 0.
 *
 * @example isRefund("(1 200)") // true
 */
export function isRefund(cell: unknown): boolean {
  return moneyOfCell(cell) < 0;
}
