import { buildHistory } from "../../../core/customers/history/buildHistory";
import type { PurchaseHistory } from "../../../core/customers/history/PurchaseHistory";
import type { CustomersTally } from "../../../core/customers/tally/CustomersTally";
import { tallyOfHistory } from "../../../core/customers/tally/tallyOfHistory";

/**
 * A history from a plain list of transactions, one a row. Names are taken as they stand; blank ones, and what
 * `buildHistory` leaves out, are told.
 *
 * @param days serial days; NaN is none
 * @param amounts NaN: not known; below 0: a refund
 */
export function historyOfLog(
  accounts: readonly string[],
  days: ArrayLike<number>,
  amounts: ArrayLike<number> | null = null,
  asOf?: number,
): PurchaseHistory {
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(accounts, (name) => {
    if (name === "") return -1;
    const code = codeOf.get(name) ?? codeOf.size;
    codeOf.set(name, code);
    return code;
  });
  return buildHistory(
    {
      names: [...codeOf.keys()],
      codes,
      days: Float64Array.from(days),
      amounts: amounts && Float64Array.from(amounts),
    },
    asOf,
  );
}

/** The tally of the same. */
export function tallyOfLog(...log: Parameters<typeof historyOfLog>): CustomersTally {
  return tallyOfHistory(historyOfLog(...log));
}
