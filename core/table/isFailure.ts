import type { ReadFailure } from "./Reading";

/**
 * Whether what a reader gave back says why it could not read.
 *
 * @example isFailure({ code: "no-cells" }) // true
 */
export function isFailure(found: object): found is ReadFailure {
  return "code" in found;
}
