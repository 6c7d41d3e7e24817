import type { RangeDouble } from "./model/RangeDouble";

/** What Google Sheets answers to a custom function over such a cell; the user sees #ERROR!. */
export const notAllowed =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

/** Whether a cell of the range changes by itself, or reads one of its sheet that does, over however many steps. */
export function changes(range: RangeDouble, seen: ReadonlySet<string> = new Set()): boolean {
  return range.getFormulas().some((row) => row.some((formula) => formulaChanges(formula, range, seen)));
}

function formulaChanges(formula: string, { sheet }: RangeDouble, seen: ReadonlySet<string>): boolean {
  if (/\b(NOW|RAND|RANDARRAY|RANDBETWEEN)\(/.test(formula)) return true;
  const addresses = formula.match(/\b[A-Z]{1,2}\d+(:[A-Z]{1,2}\d+)?\b/g) ?? [];
  return addresses.some(
    (address) => !seen.has(address) && changes(sheet.range(address), new Set([...seen, address])),
  );
}
