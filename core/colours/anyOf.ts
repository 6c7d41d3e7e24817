import { cellEquals } from "./cellEquals";

/**
 * Terms, added up, of which one is true where the cell holds one of the spellings; "" where all are blank.
 *
 * @example anyOf("$C2", ["Sensors", "", "Valves"]) // '(TRIM($C2)="Sensors")+(TRIM($C2)="Valves")'
 */
export function anyOf(cell: string, spellings: readonly string[]): string {
  const terms = new Set(spellings.map((spelling) => cellEquals(cell, spelling)));
  terms.delete("");
  return [...terms].join("+");
}
