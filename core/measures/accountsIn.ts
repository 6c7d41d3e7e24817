import { at } from "../cells/at";
import type { Mix } from "./mixOf";

/**
 * How many accounts have a deal in the base of a mix.
 *
 * @example accountsIn({ counted: Float64Array.of(3, 0, 1) }) // 2
 */
export function accountsIn({ counted }: Pick<Mix, "counted">): number {
  let accounts = 0;
  for (let account = 0; account < counted.length; account++) if (at(counted, account) > 0) accounts++;
  return accounts;
}
