import { compareNames } from "../../cells/compareNames";
import { monthsBefore } from "../../cells/monthsBefore";
import { finish, type Slices } from "../../cells/slices";
import { sum } from "../../statistics/sum";
import { patternsOf } from "../history/repeatPatterns";
import { returnShare } from "../history/returnShare";
import type { AccountOutlook } from "../outlook/AccountOutlook";
import { accountOutlooksInSlices } from "../outlook/accountOutlooks";
import { attrition } from "../outlook/attrition";
import type { Contact } from "../outlook/contactsOfPipeline";
import { referralAccounts } from "../outlook/referralAccounts";
import { goneAccounts, quietAccounts, slippingAccounts } from "../outlook/slippingAccounts";
import { type RepeatOdds, repeatOdds } from "../repeatOdds";
import { rfm } from "../rfm";
import type { CustomersTally } from "../tally/CustomersTally";
import { fitModelsInSlices } from "../value/fitModels";
import { holdOutInSlices } from "../value/holdOut";
import type { CustomerReportOptions, HistoryReport } from "./CustomerReport";

/** Days: the horizons of the repeat odds. */
export const horizons: readonly number[] = [90, 180, 365];

/** Horizon of expected purchases and value where nobody chooses one. */
export const usualMonths = 12;

/**
 * What the purchases of customers say, or that nobody knows them and why.
 *
 * @param contacts who is talked with, by the account's name
 * @example reportOnTally(null, "no-date-column", {}).customers // 0
 */
export function reportOnTally(
  tally: CustomersTally | null,
  why: HistoryReport["why"],
  options: CustomerReportOptions,
  contacts: ReadonlyMap<string, Contact> = new Map(),
): HistoryReport {
  return finish(reportInSlices(tally, why, options, contacts));
}

/** The same for whoever must not hold the thread for long. */
export function* reportInSlices(
  tally: CustomersTally | null,
  why: HistoryReport["why"],
  { months = usualMonths }: CustomerReportOptions,
  contacts: ReadonlyMap<string, Contact>,
): Slices<HistoryReport> {
  if (tally === null || tally.accounts.length === 0) {
    return nothing(tally, tally === null ? why : "no-purchases", months);
  }
  const { patterns, models, outlooks, ...told } = yield* foretoldInSlices(tally, months, contacts);
  const heldOut = yield* holdOutInSlices(tally);
  const odds: { horizon: number; odds: readonly RepeatOdds[] }[] = [];
  for (const horizon of horizons) {
    yield;
    odds.push({ horizon, odds: repeatOdds(tally, horizon) });
  }
  yield;
  const scores = rfm(tally);
  yield;
  return {
    asOf: tally.asOf,
    months,
    customers: tally.accounts.length,
    purchases: sum(tally.times),
    currency: tally.currency,
    issues: tally.issues,
    knownSince: tally.since,
    knowsGrowth: tally.since <= monthsBefore(tally.asOf, 24),
    models,
    holdOut: heldOut,
    repeatOdds: odds,
    returnShare: returnShare(tally),
    rfm: scores,
    outlooks,
    ...told,
    rhythms: outlooks.filter(({ quiet }) => quiet !== null).length,
    quiet: quietAccounts(outlooks),
    quietButTalking: outlooks.filter(({ quiet, inTouch }) => quiet === true && inTouch).length,
    gone: goneAccounts(outlooks),
  };
}

/**
 * What the report says of each account's future, and whom it names: what next actions and the time plan ask of it.
 */
export function* foretoldInSlices(
  tally: CustomersTally,
  months: number,
  contacts: ReadonlyMap<string, Contact>,
) {
  const patterns = patternsOf(tally);
  yield;
  const { spend, ...models } = yield* fitModelsInSlices(tally, patterns);
  yield;
  const foretold = accountOutlooksInSlices(tally, patterns, { ...models, spend }, months, contacts);
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

function nothing(tally: CustomersTally | null, why: HistoryReport["why"], months: number): HistoryReport {
  const none = { ok: false, reason: "too-few-accounts", accounts: 0 } as const;
  return {
    why,
    asOf: tally?.asOf || null,
    months,
    customers: 0,
    purchases: 0,
    currency: tally?.currency ?? "",
    issues: tally?.issues ?? [],
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
