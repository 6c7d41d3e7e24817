import { at } from "../../cells/at";
import { monthsBefore } from "../../cells/monthsBefore";
import { type WonDays, wonDays } from "../dates/wonDays";
import type { Issues } from "../Issues";
import { foldAccount } from "../names/foldAccount";
import { CustomerType, type Pipeline } from "../Pipeline";
import type { ReadOptions } from "../Reading";

/** Customers that bought nothing for so long may be new again; where they are so many of all, the user is asked. */
const longSilence = 24;
const manySilent = 0.2;

type Dated = Pick<
  Pipeline,
  "account" | "outcome" | "customerType" | "customerTypeSource" | "closedOn" | "created" | "asOf"
>;

/**
 * Whom each deal is with where customers lapse: by history an account whose last won deal is too long ago is new again, unless the user
 * lists it as a customer. Where customers never lapse and many have long been silent, that is told.
 */
export function lapsedTypes(
  pipeline: Dated,
  { lapseMonths = 0, customers = [] }: Pick<ReadOptions, "lapseMonths" | "customers">,
  issues: Issues,
): Uint8Array {
  const { account, customerType, customerTypeSource, asOf } = pipeline;
  if (account === null || asOf === null || customerTypeSource !== "history") return customerType;
  const last = lastDays(wonDays(pipeline), account.codes, account.names.length);
  const listed = new Set(customers.map(foldAccount));
  const silentFor = (months: number) =>
    codesBefore(last, monthsBefore(asOf, months)).filter(
      (code) => listed.size === 0 || !listed.has(foldAccount(account.names[code] ?? "")),
    );
  if (lapseMonths === 0) {
    const known = codesBefore(last, Number.POSITIVE_INFINITY).length;
    const silent = silentFor(longSilence).length;
    if (silent > 0 && silent >= manySilent * known)
      issues.tell({ code: "customers-silent", count: silent, of: known, months: longSilence }, 0);
    return customerType;
  }
  const lapsed = new Set(silentFor(lapseMonths));
  return customerType.map((type, deal) => (lapsed.has(at(account.codes, deal)) ? CustomerType.new : type));
}

/** The last of the days of each account; NaN without any. */
function lastDays({ days, dated }: WonDays, codes: Int32Array, accounts: number): Float64Array {
  const last = new Float64Array(accounts).fill(Number.NaN);
  for (let place = 0; place < dated.length; place++) {
    const deal = at(dated, place);
    const code = at(codes, deal);
    const day = at(days, deal);
    if (code >= 0 && !(at(last, code) >= day)) last[code] = day;
  }
  return last;
}

/** The accounts whose day is before another; those without a day are not. */
function codesBefore(last: Float64Array, day: number): readonly number[] {
  const found: number[] = [];
  for (let code = 0; code < last.length; code++) if (at(last, code) < day) found.push(code);
  return found;
}
