import { repairFormula } from "../../../core/formulas/repairFormula";
import type { FormulaCell } from "../../../core/port/port";

/** Milliseconds after which a formula that is still at work counts as stuck: ours answer within one. */
export const busyAtMost = 5000;

/** Whether the host is still calculating it, or says so. */
export function isBusy({ value }: FormulaCell): boolean {
  return value === "#BUSY!";
}

/**
 * A cell whose function the host did not find, or stored under a prefix of its own, or that was busy at both of two looks:
 * writing the formula again makes the host look the function up and calculate.
 *
 * @param stuck addresses that were busy at the look before as well
 */
export function isMendable(cell: FormulaCell, stuck: ReadonlySet<string>): boolean {
  const { address, formula, value } = cell;
  return value === "#NAME?" || (isBusy(cell) && stuck.has(address)) || repairFormula(formula) !== formula;
}
