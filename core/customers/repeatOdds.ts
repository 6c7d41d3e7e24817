import { entry } from "../cells/entry";
import type { EventTime } from "../statistics/eventTimes";
import { greenwoodInterval } from "../statistics/greenwoodInterval";
import { kaplanMeier } from "../statistics/kaplanMeier";
import { sum } from "../statistics/sum";
import type { CustomersTally } from "./tally/CustomersTally";

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

/** After so many purchases odds are told. */
export const mostOdds = 10;

/**
 * Repeat odds after the 1st, 2nd, ... purchase, up to the last n with an account.
 *
 * @param horizon days
 * @returns an empty list where nobody bought
 * @example repeatOdds(tallyOfHistory(buildHistory({ names: ["A", "B"], codes: Int32Array.of(0, 0, 1), days: Float64Array.of(1000, 1030, 1000), amounts: null })), 30)[0].share // 0.5
 */
export function repeatOdds(tally: CustomersTally, horizon: number, most = mostOdds): readonly RepeatOdds[] {
  const all: RepeatOdds[] = [];
  for (let n = 1; n <= most; n++) {
    const odds = oddsAfter(tally, n, horizon);
    if (odds === null) break;
    all.push(odds);
  }
  return all;
}

function oddsAfter(tally: CustomersTally, n: number, horizon: number): RepeatOdds | null {
  const found = tally.intervalsAfter(n, horizon);
  if (found === null) return null;
  const { days, ended, again, longest, matured, maturedWithin } = found;
  const accounts = sum(ended);
  let [atRisk, watched] = [accounts, 0];
  const times = Array.from(days, (time, place): EventTime => {
    const at = { time, atRisk, died: entry(again, place) };
    atRisk -= entry(ended, place);
    if (time >= horizon) watched += entry(ended, place);
    return at;
  });
  const { share, standardError, events, witnesses } = kaplanMeier(times, watched, horizon);
  const beyondFollowUp = horizon > longest;
  const [low, seen] = greenwoodInterval(share, standardError, witnesses);
  // What came after the last one who was watched is not known to be nothing: the estimate stands still, its interval must not.
  const followed = days.at(-1) ?? horizon;
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
    naiveEver: sum(again) / accounts,
    naive: events / accounts,
    matured: matured > 0 ? maturedWithin / matured : null,
    maturedAccounts: matured,
    beyondFollowUp,
  };
}
