import { entry } from "../cells/entry";
import { greenwoodInterval } from "../statistics/greenwoodInterval";
import { kaplanMeier } from "../statistics/kaplanMeier";
import { type PurchaseHistory, purchasesOf } from "./history/PurchaseHistory";

/** The odds that an account with n purchases buys again within a horizon. Shares are 0..1. */
export interface RepeatOdds {
  readonly n: number;
  /** Days. */
  readonly horizon: number;
  /** Accounts with n purchases or more. */
  readonly accounts: number;
  /** Those of them that bought again within the horizon so far. */
  readonly within: number;
  /** Kaplan-Meier: accounts whose horizon is not over count for as long as they were watched. */
  readonly share: number;
  readonly standardError: number;
  /** 95 % interval: where nobody was left to watch before the horizon ended, its upper end goes on growing at the pace until then. */
  readonly low: number;
  readonly high: number;
  /** Without a horizon: those who bought again ever, of all. */
  readonly naiveEver: number;
  /** Those within the horizon, of all: too low while horizons run. */
  readonly naive: number;
  /** Those within the horizon, of the accounts whose horizon is over; null where none is. */
  readonly matured: number | null;
  readonly maturedAccounts: number;
  /** No account was watched for as long as the horizon: the share is only what was seen so far. */
  readonly beyondFollowUp: boolean;
}

/**
 * Repeat odds after the 1st, 2nd, ... purchase, up to the last n with an account.
 *
 * @param horizon days
 * @returns an empty list for an empty history
 * @example repeatOdds(buildHistory({ names: ["A", "B"], codes: Int32Array.of(0, 0, 1), days: Float64Array.of(1000, 1030, 1000), amounts: null }), 30)[0].share // 0.5
 */
export function repeatOdds(history: PurchaseHistory, horizon: number, most = 10): readonly RepeatOdds[] {
  const all: RepeatOdds[] = [];
  for (let n = 1; n <= most; n++) {
    const odds = oddsAfter(history, n, horizon);
    if (odds === null) break;
    all.push(odds);
  }
  return all;
}

function oddsAfter(history: PurchaseHistory, n: number, horizon: number): RepeatOdds | null {
  const durations: number[] = [];
  const again: number[] = [];
  let matured = 0;
  let maturedWithin = 0;
  let longest = 0;
  let followed = 0;
  history.accounts.forEach((_, account) => {
    const [from, to] = purchasesOf(history, account);
    if (to - from < n) return;
    const start = entry(history.days, from + n - 1);
    const next = from + n < to ? entry(history.days, from + n) : null;
    const duration = (next ?? history.asOf) - start;
    durations.push(duration);
    again.push(next === null ? 0 : 1);
    followed = Math.max(followed, duration);
    longest = Math.max(longest, history.asOf - start);
    if (history.asOf - start < horizon) return;
    matured++;
    if (next !== null && duration <= horizon) maturedWithin++;
  });
  const accounts = durations.length;
  if (accounts === 0) return null;
  const { share, standardError, events, witnesses } = kaplanMeier(durations, again, horizon);
  const beyondFollowUp = horizon > longest;
  const [low, seen] = greenwoodInterval(share, standardError, witnesses);
  // What came after the last one who was watched is not known to be nothing: the estimate stands still, its interval must not.
  const high = beyondFollowUp || followed >= horizon ? seen : 1 - (1 - seen) ** (horizon / followed);
  return {
    n,
    horizon,
    accounts,
    within: events,
    share,
    standardError,
    low,
    high,
    naiveEver: again.reduce((sum, one) => sum + one, 0) / accounts,
    naive: events / accounts,
    matured: matured > 0 ? maturedWithin / matured : null,
    maturedAccounts: matured,
    beyondFollowUp,
  };
}
