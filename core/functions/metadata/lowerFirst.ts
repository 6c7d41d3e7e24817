/**
 * A sentence that goes on within another one.
 *
 * @example lowerFirst("The share.") // "the share."
 */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
