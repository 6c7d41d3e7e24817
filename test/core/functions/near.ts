import type { CellResult } from "../../../core/cells/CellValue";

/** A result with every number rounded to 12 significant digits, so that the last bits of a sum do not matter. */
export function near(result: CellResult): unknown {
  if (typeof result === "number") return Number(result.toPrecision(12));
  return Array.isArray(result) ? result.map((row) => row.map(near)) : result;
}
