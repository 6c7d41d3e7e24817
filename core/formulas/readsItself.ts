import { contains, parseRange } from "../cells/a1";
import { pieces } from "./pieces";

/**
 * Whether a formula at this cell would read its own cell: a circular reference. Ranges of other sheets (`sheet!`) do not count.
 *
 * @example readsItself("=FUNNEL_HHI(C2:C)", "C120") // true
 */
export function readsItself(formula: string, address: string): boolean {
  const cell = parseRange(address);
  if (cell === null) return false;
  const outside = pieces(formula).map(({ text, quoted }) => (quoted ? '""' : text));
  const ranges =
    outside.join("").match(/(?<![\w.!"[$])\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?(?![\w(.[!])/gi) ?? [];
  return ranges.some((text) => {
    const range = parseRange(text);
    return range !== null && contains(range, cell.top, cell.left);
  });
}
