import { compareNames } from "../../cells/compareNames";
import type { PurchaseHistory } from "../history/PurchaseHistory";
import { patternsOf } from "../history/repeatPatterns";
import { returnShare } from "../history/returnShare";
import type { AccountOutlook } from "../outlook/AccountOutlook";
import { accountOutlooks } from "../outlook/accountOutlooks";
import { attrition } from "../outlook/attrition";
import { referralAccounts } from "../outlook/referralAccounts";
import { goneAccounts, slippingAccounts } from "../outlook/slippingAccounts";
import { repeatOdds } from "../repeatOdds";
import { rfm } from "../rfm";
import { fitModels } from "../value/fitModels";
import { holdOut } from "../value/holdOut";
import type { CustomerReportOptions, HistoryReport } from "./CustomerReport";

/** Days: the horizons of the repeat odds. */
const horizons = [90, 180, 365] as const;

/**
 * What a history says, or that there is none and why.
 *
 * @example reportOnHistory(null, "no-date-column", {}).customers // 0
 */
export function reportOnHistory(
  history: PurchaseHistory | null,
  why: HistoryReport["why"],
  { months = 12 }: CustomerReportOptions,
): HistoryReport {
  if (history === null || history.accounts.length === 0) {
    return nothing(history, history === null ? why : "no-purchases", months);
  }
  const patterns = patternsOf(history);
  const models = fitModels(history, patterns);
  const outlooks = [...accountOutlooks(history, patterns, models, months)].sort(byWorth);
  return {
    why: "known",
    asOf: history.asOf,
    months,
    customers: history.accounts.length,
    purchases: history.days.length,
    currency: history.currency,
    issues: history.issues,
    models: { bgnbd: models.bgnbd, mbgnbd: models.mbgnbd, gammaGamma: models.gammaGamma },
    holdOut: holdOut(history, "bgnbd"),
    repeatOdds: horizons.map((horizon) => ({ horizon, odds: repeatOdds(history, horizon) })),
    returnShare: returnShare(history),
    rfm: rfm(history),
    attrition: attrition(outlooks, models),
    outlooks,
    slipping: slippingAccounts(outlooks),
    gone: goneAccounts(outlooks),
    referrals: referralAccounts(outlooks),
  };
}

function nothing(history: PurchaseHistory | null, why: HistoryReport["why"], months: number): HistoryReport {
  const none = { ok: false, reason: "too-few-accounts", accounts: 0 } as const;
  return {
    why,
    asOf: history?.asOf || null,
    months,
    customers: 0,
    purchases: 0,
    currency: history?.currency ?? "",
    issues: history?.issues ?? [],
    models: { bgnbd: none, mbgnbd: none, gammaGamma: none },
    holdOut: null,
    repeatOdds: [],
    returnShare: null,
    rfm: [],
    attrition: null,
    outlooks: [],
    slipping: [],
    gone: [],
    referrals: [],
  };
}

const worth = ({ value, expectedPurchases, yearly, purchases }: AccountOutlook) =>
  value ?? expectedPurchases ?? yearly ?? purchases;

const byWorth = (left: AccountOutlook, right: AccountOutlook): number =>
  worth(right) - worth(left) || compareNames(left.account, right.account);
