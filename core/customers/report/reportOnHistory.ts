import { compareNames } from "../../cells/compareNames";
import { monthsBefore } from "../../cells/monthsBefore";
import { finish, type Slices } from "../../cells/slices";
import type { PurchaseHistory } from "../history/PurchaseHistory";
import { patternsOf } from "../history/repeatPatterns";
import { returnShare } from "../history/returnShare";
import type { AccountOutlook } from "../outlook/AccountOutlook";
import { accountOutlooksInSlices } from "../outlook/accountOutlooks";
import { attrition } from "../outlook/attrition";
import type { Contact } from "../outlook/contactsOfPipeline";
import { referralAccounts } from "../outlook/referralAccounts";
import { rhythmLanes } from "../outlook/rhythmLanes";
import { goneAccounts, quietAccounts, slippingAccounts } from "../outlook/slippingAccounts";
import { type RepeatOdds, repeatOdds } from "../repeatOdds";
import { rfm } from "../rfm";
import { fitModelsInSlices } from "../value/fitModels";
import { holdOutInSlices } from "../value/holdOut";
import type { CustomerReportOptions, HistoryReport } from "./CustomerReport";

/** Days: the horizons of the repeat odds. */
const horizons = [90, 180, 365] as const;

/** Horizon of expected purchases and value where nobody chooses one. */
export const usualMonths = 12;

/**
 * What a history says, or that there is none and why.
 *
 * @param contacts who is talked with, by the account's name
 * @example reportOnHistory(null, "no-date-column", {}).customers // 0
 */
export function reportOnHistory(
  history: PurchaseHistory | null,
  why: HistoryReport["why"],
  options: CustomerReportOptions,
  contacts: ReadonlyMap<string, Contact> = new Map(),
): HistoryReport {
  return finish(reportInSlices(history, why, options, contacts));
}

/** The same for whoever must not hold the thread for long. */
export function* reportInSlices(
  history: PurchaseHistory | null,
  why: HistoryReport["why"],
  { months = usualMonths }: CustomerReportOptions,
  contacts: ReadonlyMap<string, Contact>,
): Slices<HistoryReport> {
  if (history === null || history.accounts.length === 0) {
    return nothing(history, history === null ? why : "no-purchases", months);
  }
  const { patterns, models, outlooks, ...told } = yield* foretoldInSlices(history, months, contacts);
  const heldOut = yield* holdOutInSlices(history);
  const odds: { horizon: number; odds: readonly RepeatOdds[] }[] = [];
  for (const horizon of horizons) {
    yield;
    odds.push({ horizon, odds: repeatOdds(history, horizon) });
  }
  yield;
  const scores = rfm(history);
  yield;
  return {
    asOf: history.asOf,
    months,
    customers: history.accounts.length,
    purchases: history.days.length,
    currency: history.currency,
    issues: history.issues,
    knownSince: history.since,
    knowsGrowth: history.since <= monthsBefore(history.asOf, 24),
    models,
    holdOut: heldOut,
    repeatOdds: odds,
    returnShare: returnShare(history),
    rfm: scores,
    outlooks,
    ...told,
    rhythms: outlooks.filter(({ quiet }) => quiet !== null).length,
    lanes: rhythmLanes(history, outlooks),
    quiet: quietAccounts(outlooks),
    quietButTalking: outlooks.filter(({ quiet, inTouch }) => quiet === true && inTouch).length,
    gone: goneAccounts(outlooks),
  };
}

/**
 * What the report says of each account's future, and whom it names: what next actions and the time plan ask of it.
 */
export function* foretoldInSlices(
  history: PurchaseHistory,
  months: number,
  contacts: ReadonlyMap<string, Contact>,
) {
  const patterns = patternsOf(history);
  yield;
  const { spend, ...models } = yield* fitModelsInSlices(history, patterns);
  yield;
  const foretold = accountOutlooksInSlices(history, patterns, { ...models, spend }, months, contacts);
  const outlooks = [...(yield* foretold)].sort(byWorth);
  yield;
  return {
    why: "known" as const,
    patterns,
    models,
    outlooks,
    attrition: attrition(outlooks, patterns, models.buying.ok ? models.buying.model : null),
    slipping: slippingAccounts(outlooks),
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
    knownSince: null,
    knowsGrowth: false,
    models: { bgnbd: none, mbgnbd: none, nbd: none, buying: none, gammaGamma: none },
    holdOut: null,
    repeatOdds: [],
    returnShare: null,
    rfm: [],
    attrition: null,
    outlooks: [],
    rhythms: 0,
    lanes: [],
    quiet: [],
    quietButTalking: 0,
    slipping: [],
    gone: [],
    referrals: [],
  };
}

const worth = ({ value, expectedPurchases, yearly, purchases }: AccountOutlook) =>
  value ?? expectedPurchases ?? yearly ?? purchases;

const byWorth = (left: AccountOutlook, right: AccountOutlook): number =>
  worth(right) - worth(left) || compareNames(left.account, right.account);
