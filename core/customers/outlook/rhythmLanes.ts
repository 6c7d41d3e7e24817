import { compareNames } from "../../cells/compareNames";
import { type PurchaseHistory, purchasesOf } from "../history/PurchaseHistory";
import type { AccountOutlook } from "./AccountOutlook";

/** One customer's purchases on a line of time, and when the next is due by its own rhythm. Days are serial days. */
export interface RhythmLane {
  readonly account: string;
  readonly purchases: Int32Array;
  /** A usual interval after the last purchase. */
  readonly due: number;
  /** Days that have gone since then; 0 where it is still ahead. */
  readonly late: number;
  /** Silent for longer than its rhythm explains. */
  readonly quiet: boolean;
  readonly inTouch: boolean;
}

/**
 * A lane a customer whose rhythm is known (three intervals or more): those quiet for longer than usual first, then those due first.
 *
 * @param outlooks one an account, in any order
 * @example rhythmLanes({ accounts: ["A"], start: Int32Array.of(0, 4), days: Int32Array.of(1000, 1010, 1020, 1030), asOf: 1045 }, [{ account: "A", quiet: false, inTouch: true, last: 1030, usualInterval: 10 }])[0].late // 5
 */
export function rhythmLanes(
  history: Pick<PurchaseHistory, "accounts" | "start" | "days" | "asOf">,
  outlooks: readonly Pick<AccountOutlook, "account" | "quiet" | "inTouch" | "last" | "usualInterval">[],
): readonly RhythmLane[] {
  const place = new Map(history.accounts.map((account, i) => [account, i]));
  const lanes = outlooks.flatMap(({ account, quiet, inTouch, last, usualInterval }): RhythmLane[] => {
    const at = place.get(account);
    if (quiet === null || usualInterval === null || at === undefined) return [];
    const due = last + usualInterval;
    const purchases = history.days.subarray(...purchasesOf(history, at));
    return [{ account, purchases, due, late: Math.max(0, history.asOf - due), quiet, inTouch }];
  });
  return lanes.sort(
    (a, b) => Number(b.quiet) - Number(a.quiet) || a.due - b.due || compareNames(a.account, b.account),
  );
}
