import { at } from "../../cells/at";
import { monthsBefore } from "../../cells/monthsBefore";
import { wonDays } from "../dates/wonDays";
import type { Issues } from "../Issues";
import { foldAccount } from "../names/foldAccount";
import { CustomerType, type Names, type Pipeline } from "../Pipeline";
import type { ReadOptions } from "../Reading";

/** Customers that bought nothing for so long may be new again; where they are so many of all, the user is asked. */
const longSilence = 24;
const manySilent = 0.2;

type Dated = Pick<
  Pipeline,
  "rows" | "account" | "outcome" | "customerType" | "customerTypeSource" | "closedOn" | "created" | "asOf"
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
  const last = lastWonDays(pipeline, account);
  const listed = new Set(customers.map(foldAccount));
  const silentFor = (months: number) => {
    const since = monthsBefore(asOf, months);
    return [...last.keys()].filter(
      (code) => at(last, code) < since && !listed.has(foldAccount(account.names[code] ?? "")),
    );
  };
  if (lapseMonths === 0) {
    const known = last.filter((day) => !Number.isNaN(day)).length;
    const silent = silentFor(longSilence).length;
    if (silent > 0 && silent >= manySilent * known)
      issues.tell({ code: "customers-silent", count: silent, of: known, months: longSilence }, 0);
    return customerType;
  }
  const lapsed = new Set(silentFor(lapseMonths));
  return customerType.map((type, deal) => (lapsed.has(at(account.codes, deal)) ? CustomerType.new : type));
}

/** The day of each account's last won deal; NaN without a dated one. */
function lastWonDays(pipeline: Dated, { names, codes }: Names): Float64Array {
  const last = new Float64Array(names.length).fill(Number.NaN);
  wonDays(pipeline).days.forEach((day, deal) => {
    const code = at(codes, deal);
    if (code >= 0 && !Number.isNaN(day) && !(at(last, code) >= day)) last[code] = day;
  });
  return last;
}
