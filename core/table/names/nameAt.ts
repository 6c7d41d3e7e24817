import { at } from "../../cells/at";
import type { Names } from "../Pipeline";

/**
 * The name of a deal in a column of names; null for a blank, and where there is no such column.
 *
 * @example nameAt({ names: ["Acme"], codes: Int32Array.of(-1, 0) }, 1) // "Acme"
 */
export function nameAt(column: Names | null, row: number): string | null {
  return column?.names[at(column.codes, row)] ?? null;
}
