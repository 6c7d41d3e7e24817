/**
 * What is equal where all parts are: a key by which rows, deals or settings are told apart, whatever signs stand in a name. It is shown to
 * nobody. Days that are not known (NaN) are equal.
 *
 * @example keyOf("Acme", 3) === keyOf("Acme", 3) // true
 */
export function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
