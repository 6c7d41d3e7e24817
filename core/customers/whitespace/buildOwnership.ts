import { add } from "../../cells/add";
import { at } from "../../cells/at";
import type { Ownership } from "./Ownership";

export interface LineOffers {
  readonly accountCodes: Int32Array;
  readonly lineCodes: Int32Array;
  /** NaN: not known. Null without amounts. */
  readonly amounts: Float64Array | null;
}

/** Sales of a line to an account, one a row. Codes of -1 are blanks; such rows are left out. */
export interface LineSales {
  readonly accounts: readonly string[];
  readonly accountCodes: Int32Array;
  readonly lines: readonly string[];
  readonly lineCodes: Int32Array;
  /** NaN: not known. Null without amounts. */
  readonly amounts: Float64Array | null;
  /** Serial days, NaN for none. Null without dates. */
  readonly days: Float64Array | null;
  readonly currency: string;
  /** The kind of each account by its code, "" for none. */
  readonly segments?: readonly string[];
  /** What is under offer by now, a line to an account each: no gap to point out. */
  readonly offers?: LineOffers;
}

/**
 * Who owns what by the sales up to a day; accounts that had bought nothing by then are not in it.
 *
 * @param until serial day; every sale counts where it is not given
 * @example buildOwnership({ accounts: ["A", "B"], accountCodes: Int32Array.of(0, 0, 1), lines: ["X", "Y"], lineCodes: Int32Array.of(0, 1, 1), amounts: null, days: null }).owners // [1, 2]
 */
export function buildOwnership(sales: LineSales, until = Number.POSITIVE_INFINITY): Ownership {
  const linesOf = sales.accounts.map(() => new Set<number>());
  sales.accountCodes.forEach((account, row) => {
    const line = sales.lineCodes[row] ?? -1;
    if (account < 0 || line < 0 || at(sales.days, row) > until) return;
    linesOf[account]?.add(line);
  });
  const kept = sales.accounts.map((_, account) => account).filter((account) => linesOf[account]?.size);
  const owned = kept.map((account) => Int32Array.from(linesOf[account] ?? []).sort());
  const owners = new Int32Array(sales.lines.length);
  for (const lines of owned) for (const line of lines) add(owners, line);
  const segments = [...new Set(kept.map((account) => sales.segments?.[account] ?? ""))].filter(Boolean);
  return {
    accounts: kept.map((account) => sales.accounts[account] ?? ""),
    lines: sales.lines,
    owned,
    owners,
    segmentOf: Int32Array.from(kept, (account) => segments.indexOf(sales.segments?.[account] ?? "")),
    segments,
  };
}
