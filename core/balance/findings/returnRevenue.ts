import { monthsBefore } from "../../cells/monthsBefore";
import { firstDays } from "../../measures/firstDays";
import { returnShare } from "../../measures/returnShare";
import { CustomerType } from "../../table/Pipeline";
import type { Finding, FindingReason } from "../Finding";
import type { ReviewGround } from "./FindingContext";
import { measured, withoutValue } from "./finding";
import { verdictOf } from "./verdictOf";

/**
 * Of the won amount of the 12 months to as-of, the share from accounts with a won deal on an earlier day. The band is an
 * e-commerce benchmark, so that outside it is `watch`, never `imbalanced`. Unknown where the first won deal of all lies inside
 * the window: then nobody can tell who came back.
 */
export function returnRevenue({ pipeline, guidelines, won }: ReviewGround): Finding {
  const limit = [guidelines.returnLow, guidelines.returnHigh] as const;
  const unknown = (reason: FindingReason, n = 0) =>
    withoutValue("return-revenue", "unknown", reason, limit, n);
  const { account, amount, asOf } = pipeline;
  if (account === null) return unknown("no-account-column");
  if (amount === null) return unknown("no-amounts");
  if (!pipeline.amountsAdd) return unknown("mixed-currencies");
  if (asOf === null || won.first === Number.POSITIVE_INFINITY) return unknown("no-dates");
  const { codes, names } = account;
  const { days } = won;
  const sales = { days, codes, amounts: amount };
  const { share, n, k, effectiveDeals, types } = returnShare(
    sales,
    firstDays(days, codes, names.length),
    asOf,
  );
  if (won.first > monthsBefore(asOf, 12)) return unknown("history-too-short", n);
  if (n < guidelines.minimumDeals) return unknown("too-few-deals", n);
  if (share === null) return unknown("no-amounts", n);
  const verdict = verdictOf(share, limit, guidelines.watchMargin);
  return measured({
    id: "return-revenue",
    verdict: verdict === "imbalanced" ? "watch" : verdict,
    value: share,
    limit,
    n,
    k,
    top: [],
    spread: effectiveDeals,
    sheetRows: () =>
      Array.from(
        pipeline.sheetRows.filter(
          (_, row) => types[row] === CustomerType.current && !Number.isNaN(amount[row]),
        ),
      ),
  });
}
