import * as words from "../words/en/time";
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

export interface Allocation {
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
 * No accounts: no hours, value 0, everything unspent. Throws a RangeError where a number makes no sense or the minimum hours
 * add up to more than there are.
 *
 * @example allocateHours({ values: [100, 100], efforts: [2, 2], hours: 6 }).hours // [3, 3]
 */
export function allocateHours(input: HoursToAllocate): Allocation {
  const accounts = readAccounts(input);
  const floor = sum(accounts.map((account) => account.low));
  if (floor > input.hours * (1 + 1e-12)) throw new RangeError(words.minimumTooMuch(floor, input.hours));
  const logMultiplier = findLogMultiplier(accounts, input.hours);
  const hours = accounts.map((account) => hoursAt(account, logMultiplier));
  const unspent = logMultiplier === -Infinity ? Math.max(0, input.hours - sum(hours)) : 0;
  return {
    hours,
    value: sum(accounts.map(({ value, effort }, i) => response(value, effort, hours[i] ?? 0))),
    multiplier: Math.exp(logMultiplier),
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

function readAccounts({ values, efforts, hours, minimum, maximum }: HoursToAllocate): Account[] {
  if (!(hours >= 0) || hours === Infinity) throw new RangeError(words.badHours(hours));
  return values.map((value, i) => {
    const effort = efforts[i] ?? Number.NaN;
    const low = minimum?.[i] ?? 0;
    const high = maximum?.[i] ?? Infinity;
    if (!(value >= 0) || value === Infinity) throw new RangeError(words.badValue(value));
    if (!(effort > 0) || effort === Infinity) throw new RangeError(words.badEffort(effort));
    if (!(low >= 0) || !(high >= low)) throw new RangeError(words.badBounds(low, high));
    return { value, effort, low, high, start: Math.log(value / effort) };
  });
}

function hoursAt({ effort, low, high, start, value }: Account, logMultiplier: number): number {
  if (value === 0) return low;
  return Math.min(high, Math.max(low, effort * (start - logMultiplier)));
}

/** -Infinity where even a worthless next hour does not use the budget up. */
function findLogMultiplier(accounts: readonly Account[], hours: number): number {
  const events = accounts
    .filter(({ value, low, high }) => value > 0 && high > low)
    .flatMap((account) => [
      { at: account.start - account.low / account.effort, account, enters: true },
      { at: account.start - account.high / account.effort, account, enters: false },
    ])
    .sort((a, b) => b.at - a.at);
  const between = new Set<Account>();
  const full = new Set<Account>();
  let effort = 0;
  let spent = sum(accounts.map((account) => account.low));
  let level = events[0]?.at ?? -Infinity;
  for (const { at, account, enters } of events) {
    if (between.size > 0) {
      const spentHere = spent + effort * (level - at);
      if (spentHere >= hours) break;
      spent = spentHere;
    }
    level = at;
    if (enters) between.add(account);
    else {
      between.delete(account);
      full.add(account);
    }
    effort = between.size === 0 ? 0 : effort + (enters ? account.effort : -account.effort);
  }
  if (between.size === 0) return spent >= hours ? level : -Infinity;
  const fixed = accounts.filter((account) => !between.has(account));
  const free = hours - sum(fixed.map((account) => (full.has(account) ? account.high : account.low)));
  return levelOf([...between], free);
}

/** The level at which these accounts use up these hours, solved afresh so that the rounding of the pass does not stay. */
function levelOf(accounts: readonly Account[], hours: number): number {
  const base = accounts[0]?.start ?? 0;
  const weighted = sum(accounts.map(({ effort, start }) => effort * (start - base)));
  return base + (weighted - hours) / sum(accounts.map(({ effort }) => effort));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
