import { monthsBefore } from "../../cells/monthsBefore";
import { accountHistory } from "../../measures/accountHistory";
import { knowsWonDays } from "../../measures/knowsWonDays";
import { returnShare } from "../../measures/returnShare";
import { dealsWhere, sheetRowsOf } from "../../table/deals/sheetRowsOf";
import { CustomerType } from "../../table/Pipeline";
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
  evaluate: ({ pipeline, guidelines, won }) => {
    const limit = [guidelines.returnLow, guidelines.returnHigh] as const;
    const unknown = (reason: FindingReason, n = 0) => withoutValue("unknown", reason, limit, n);
    const { account, amount, asOf } = pipeline;
    if (account === null) return unknown("no-account-column");
    if (amount === null) return unknown("no-amounts");
    if (!pipeline.amountsAdd) return unknown("mixed-currencies");
    if (asOf === null || !knowsWonDays(pipeline)) return unknown("no-dates");
    const sales = { days: won.days, codes: account.codes, amounts: amount };
    const { firstWon, since } = accountHistory(pipeline);
    const { share, n, k, effectiveDeals, types } = returnShare(sales, firstWon, asOf);
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
      sheetRows: () => {
        const isBack = (deal: number) => types[deal] === CustomerType.current && !Number.isNaN(amount[deal]);
        return sheetRowsOf(pipeline, dealsWhere(pipeline, isBack));
      },
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
