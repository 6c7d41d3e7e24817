import { at } from "../cells/at";
import { sum } from "../statistics/sum";
import { response } from "./responseCurve";

export interface HoursToAllocate {
  /** What each account is worth at most; 0 or more. */
  readonly values: readonly number[];
  /** Hours after which 63 % of that is reached; above 0. */
  readonly efforts: readonly number[];
  /** The budget; 0 or more. */
  readonly hours: number;
  /** Hours that each account gets at least (default 0) and at most (default no bound). */
  readonly minimum?: readonly number[];
  readonly maximum?: readonly number[];
}

/** Why hours cannot be divided; the words are in `core/words/en/time.ts`. */
export type HoursProblem =
  | { readonly code: "bad-hours"; readonly hours: number }
  | { readonly code: "bad-value"; readonly value: number }
  | { readonly code: "bad-effort"; readonly effort: number }
  | { readonly code: "bad-bounds"; readonly low: number; readonly high: number }
  | { readonly code: "minimum-too-much"; readonly minimum: number; readonly hours: number };

export interface Allocation {
  readonly ok: true;
  readonly hours: readonly number[];
  /** Sum of the responses. */
  readonly value: number;
  /** What one more hour would be worth; 0 where hours are left over. */
  readonly multiplier: number;
  /** Hours that no account can use, because all stand at their maximum or are worth nothing. */
  readonly unspent: number;
}

/**
 * Divides hours over accounts so that the sum of `response` is largest: exact, by water-filling. At the best division
 * the next hour is worth the same (the multiplier) wherever an account is between its bounds (Karush-Kuhn-Tucker;
 * Boyd and Vandenberghe, Convex Optimization, 5.5.3, https://web.stanford.edu/~boyd/cvxbook/). Each account enters and leaves
 * that group at a known multiplier, so one sorted pass finds it: O(n log n).
 *
 * No accounts: no hours, value 0, everything unspent.
 *
 * @returns the problem where a number makes no sense or the minimum hours add up to more than there are
 * @example allocateHours({ values: [100, 100], efforts: [2, 2], hours: 6 }).hours // [3, 3]
 */
export function allocateHours(
  input: HoursToAllocate,
): Allocation | { readonly ok: false; readonly problem: HoursProblem } {
  const accounts = accountsOf(input);
  const problem = problemOf(accounts, input.hours);
  if (problem !== null) return { ok: false, problem };
  const level = findLevel(accounts, input.hours);
  const hours = accounts.map((account) => hoursAt(account, level));
  const unspent = level.above === -Infinity ? Math.max(0, input.hours - sum(hours)) : 0;
  return {
    ok: true,
    hours,
    value: sum(accounts.map(({ value, effort }, i) => response(value, effort, at(hours, i)))),
    multiplier: Math.exp(level.base + level.above),
    unspent,
  };
}

interface Account {
  readonly value: number;
  readonly effort: number;
  readonly low: number;
  readonly high: number;
  /** Logarithm of what the first hour is worth. */
  readonly start: number;
}

function accountsOf({ values, efforts, minimum, maximum }: HoursToAllocate): Account[] {
  return values.map((value, i) => {
    const effort = at(efforts, i);
    const low = minimum ? at(minimum, i) : 0;
    const high = maximum ? at(maximum, i) : Infinity;
    return { value, effort, low, high, start: Math.log(value) - Math.log(effort) };
  });
}

function problemOf(accounts: readonly Account[], hours: number): HoursProblem | null {
  if (!(hours >= 0) || hours === Infinity) return { code: "bad-hours", hours };
  for (const { value, effort, low, high } of accounts) {
    if (!(value >= 0) || value === Infinity) return { code: "bad-value", value };
    if (!(effort > 0) || effort === Infinity) return { code: "bad-effort", effort };
    if (!(low >= 0) || !(high >= low)) return { code: "bad-bounds", low, high };
  }
  const minimum = sum(accounts.map(({ low }) => low));
  return minimum > hours * (1 + 1e-12) ? { code: "minimum-too-much", minimum, hours } : null;
}

/** The logarithm of the multiplier as what it is above a base: times the largest effort, its rounding would be hours. */
interface Level {
  readonly base: number;
  readonly above: number;
}

function hoursAt({ effort, low, high, start, value }: Account, { base, above }: Level): number {
  if (value === 0) return low;
  return Math.min(high, Math.max(low, effort * (start - base - above)));
}

/** -Infinity where even a worthless next hour does not use the budget up. */
function findLevel(accounts: readonly Account[], hours: number): Level {
  const events = accounts
    .filter(({ value, low, high }) => value > 0 && high > low)
    .flatMap((account) => [
      { when: account.start - account.low / account.effort, account, enters: true },
      { when: account.start - account.high / account.effort, account, enters: false },
    ])
    .sort((a, b) => b.when - a.when);
  const between = new Set<Account>();
  const full = new Set<Account>();
  let effort = 0;
  let spent = sum(accounts.map((account) => account.low));
  let level = events[0]?.when ?? -Infinity;
  for (const { when, account, enters } of events) {
    if (between.size > 0) {
      const spentHere = spent + effort * (level - when);
      if (spentHere >= hours) break;
      spent = spentHere;
    }
    level = when;
    if (enters) between.add(account);
    else {
      between.delete(account);
      full.add(account);
    }
    effort = between.size === 0 ? 0 : effort + (enters ? account.effort : -account.effort);
  }
  if (between.size === 0) return { base: 0, above: spent >= hours ? level : -Infinity };
  const fixed = accounts.filter((account) => !between.has(account));
  const free = hours - sum(fixed.map((account) => (full.has(account) ? account.high : account.low)));
  return levelOf([...between], free);
}

/** The level at which these accounts use up these hours, solved afresh so that the rounding of the pass does not stay. */
function levelOf(accounts: readonly Account[], hours: number): Level {
  const starts = accounts.map(({ start }) => start);
  const widest = accounts.reduce(
    (most, { effort }, i) => (effort > (accounts[most]?.effort ?? effort) ? i : most),
    0,
  );
  const base = at(starts, widest);
  const weighted = sum(accounts.map(({ effort, start }) => effort * (start - base)));
  return { base, above: (weighted - hours) / sum(accounts.map(({ effort }) => effort)) };
}
