import { monthsBefore } from "../../cells/monthsBefore";
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
  const { days } = won;
  const { first, earliest } = firstDays(days, account.codes, account.names.length);
  if (asOf === null || earliest === Number.POSITIVE_INFINITY) return unknown("no-dates");
  const since = monthsBefore(asOf, 12);
  let [n, k, total, returning, squares] = [0, 0, 0, 0, 0];
  const isInBase = (row: number) => {
    const day = days[row] as number;
    return day > since && day <= asOf && (account.codes[row] as number) >= 0 && !Number.isNaN(amount[row]);
  };
  const isReturn = (row: number) => (first[account.codes[row] as number] as number) < (days[row] as number);
  for (let row = 0; row < pipeline.rows; row++) {
    if (!isInBase(row)) continue;
    const money = amount[row] as number;
    n++;
    total += money;
    squares += money * money;
    if (!isReturn(row)) continue;
    k++;
    returning += money;
  }
  if (earliest > since) return unknown("history-too-short", n);
  if (n < guidelines.minimumDeals) return unknown("too-few-deals", n);
  if (!(total > 0)) return unknown("no-amounts", n);
  const value = returning / total;
  const verdict = verdictOf(value, limit, guidelines.watchMargin);
  return measured({
    id: "return-revenue",
    verdict: verdict === "imbalanced" ? "watch" : verdict,
    value,
    limit,
    n,
    k,
    top: [],
    spread: (total * total) / squares,
    sheetRows: () => Array.from(pipeline.sheetRows.filter((_, row) => isInBase(row) && isReturn(row))),
  });
}

function firstDays(days: Float64Array, codes: Int32Array, accounts: number) {
  const first = new Float64Array(accounts).fill(Number.POSITIVE_INFINITY);
  let earliest = Number.POSITIVE_INFINITY;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] as number;
    if (Number.isNaN(day)) continue;
    if (day < earliest) earliest = day;
    const code = codes[row] as number;
    if (code >= 0 && day < (first[code] as number)) first[code] = day;
  }
  return { first, earliest };
}
