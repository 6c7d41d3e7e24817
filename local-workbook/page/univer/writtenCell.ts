/** A cell with its type told, so that text which looks like a number or a formula stays text; no formula is kept. */
export function writtenCell(value: string | number | boolean | null) {
  const noFormula = { f: null, si: null };
  if (typeof value === "number") return { v: value, t: 2, ...noFormula };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3, ...noFormula };
  return { v: value ?? "", t: 1, ...noFormula };
}
