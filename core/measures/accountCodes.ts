import type { Names } from "../table/Pipeline";

/** The account of each deal, and how many accounts there are; a code of -1 is none. */
export interface AccountCodes {
  readonly codes: Int32Array;
  readonly size: number;
}

/**
 * The accounts of a column as measures take them; null without the column.
 *
 * @example accountCodes(null) // null
 */
export function accountCodes(account: Pick<Names, "codes" | "names"> | null): AccountCodes | null {
  return account === null ? null : { codes: account.codes, size: account.names.length };
}
