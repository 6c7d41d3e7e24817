import { at } from "../../cells/at";
import { firstDays } from "../../measures/firstDays";
import { typesAtTheTime } from "../../measures/typesAtTheTime";
import { foldAccount } from "../../table/names/foldAccount";
import { CustomerType, type Pipeline } from "../../table/Pipeline";

/** An entry of an activity log. */
export interface LoggedHours {
  /** Serial day. */
  readonly day: number;
  /** The account's folded name (see foldAccount). */
  readonly account: string;
  readonly hours: number;
}

/** Of fewer new deals a log tells no hours. */
const fewestDeals = 3;

/**
 * The hours that it took to open a deal with somebody new, by an activity log: the hours with accounts up to the day of their first deal, and with those that have none yet,
 * over the new customers whose first deal was created between the first and the last entry.
 *
 * @returns null where fewer than three were, or no such hour was logged
 */
export function hoursToFind(
  pipeline: Pipeline,
  log: readonly LoggedHours[],
): { readonly hours: number; readonly deals: number } | null {
  const whole = pipeline.chosenFrom?.whole ?? pipeline;
  const { account, created } = whole;
  if (account === null || created === null || log.length === 0) return null;
  const [from, to] = log.reduce(
    ([first, last], { day }) => [Math.min(first, day), Math.max(last, day)] as const,
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
  );
  const first = firstDays(created, account.codes, account.names.length);
  const types = typesAtTheTime(whole);
  const current = new Set(
    account.codes.filter(
      (code, deal) => types?.[deal] === CustomerType.current && at(created, deal) === at(first, code),
    ),
  );
  const theirs = pipeline.chosenFrom === null ? account.names.keys() : new Set(pipeline.chosenFrom.accounts);
  let deals = 0;
  for (const code of theirs)
    if (!current.has(code) && at(first, code) >= from && at(first, code) <= to) deals++;
  const began = new Map(account.names.map((name, code) => [foldAccount(name), at(first, code)]));
  let hours = 0;
  for (const entry of log) {
    const day = began.get(entry.account);
    if (day === undefined || entry.day <= day) hours += entry.hours;
  }
  return deals >= fewestDeals && hours > 0 ? { hours: hours / deals, deals } : null;
}
