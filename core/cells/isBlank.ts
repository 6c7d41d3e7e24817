import { isEmpty } from "./isEmpty";

/**
 * Whether a cell of a function's range may be empty: Excel on the desktop and the page hand empty cells over as 0.
 *
 * @example isBlank(0) // true
 */
export function isBlank(cell: unknown): boolean {
  return cell === 0 || isEmpty(cell);
}
