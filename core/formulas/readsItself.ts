import { contains, parseRange } from "../cells/a1";
import { rangesIn } from "./rangesIn";

/**
 * Whether a formula at this cell would read its own cell: a circular reference. Ranges of other sheets (`sheet!`) do not count.
 *
 * @example readsItself("=FUNNEL_HHI(C2:C)", "C120") // true
 */
export function readsItself(formula: string, address: string): boolean {
  const cell = parseRange(address);
  if (cell === null) return false;
  return rangesIn(formula).some(
    ({ sheet, range }) => sheet === undefined && contains(range, cell.top, cell.left),
  );
}
