import { monthsBefore } from "../../cells/monthsBefore";
import type { FindingReason } from "../Measure";
import { returnPortions } from "../portions";
import type { FindingSpec } from "./FindingSpec";
import { measured, withoutValue } from "./measured";

/**
 * Of the won amount of the 12 months to as-of, the share from accounts with a won deal on an earlier day. The band is an
 * e-commerce benchmark, so that outside it is `watch`, never more. With less than 12 months to look back before the window it is the least
 * that came back. Unknown where the first won deal of all lies inside
 * the window: then nobody can tell who came back.
 */
export const returnRevenue = {
  id: "return-revenue",
  evaluate: ({ tally, guidelines }) => {
    const limit = [guidelines.returnLow, guidelines.returnHigh] as const;
    const unknown = (reason: FindingReason, n = 0) => withoutValue("unknown", reason, limit, n);
    const { asOf, amountsAdd } = tally.table;
    if (tally.accountNames === null) return unknown("no-account-column");
    if (!tally.hasAmounts) return unknown("no-amounts");
    if (!amountsAdd) return unknown("mixed-currencies");
    const returned = asOf === null || !tally.knowsWonDays() ? null : tally.returned();
    if (asOf === null || returned === null) return unknown("no-dates");
    const { share, n, k, effectiveDeals, sheetRows } = returned;
    const since = tally.since();
    if (since > monthsBefore(asOf, 12)) return unknown("history-too-short", n);
    if (n < guidelines.minimumDeals) return unknown("too-few-deals", n);
    if (share === null) return unknown("no-amounts", n);
    return measured(guidelines, {
      value: share,
      limit,
      n,
      k,
      isBenchmark: true,
      witnesses: effectiveDeals,
      // Who bought before the sheet began counts as new.
      isAtLeast: since > monthsBefore(asOf, 24),
      sheetRows,
    });
  },
  shareOf: "sales",
  portions: { names: 0, of: returnPortions },
  vote: null,
  colour: null,
  tone: "out",
  question: null,
  plan: null,
} as const satisfies FindingSpec;
