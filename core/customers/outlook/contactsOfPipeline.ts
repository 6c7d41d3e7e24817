import { at } from "../../cells/at";
import { Outcome, type Pipeline } from "../../table/Pipeline";

/** Whether somebody talks with an account. */
export interface Contact {
  readonly openDeals: number;
  /** Serial day of the latest activity on any of its deals; null where the sheet does not tell. */
  readonly lastActivity: number | null;
}

/**
 * Open deals and the latest activity of each account, by its name; empty without accounts. In a table without stages each row is a purchase, and none an open deal.
 *
 * @example contactsOfPipeline({ account: null }).size // 0
 */
export function contactsOfPipeline({
  account,
  stage,
  outcome,
  lastActivity,
}: Pick<Pipeline, "account" | "stage" | "outcome" | "lastActivity">): ReadonlyMap<string, Contact> {
  const names = account?.names ?? [];
  const open = new Int32Array(names.length);
  const latest = new Float64Array(names.length).fill(Number.NEGATIVE_INFINITY);
  account?.codes.forEach((code, row) => {
    if (code < 0) return;
    if (stage !== null && outcome[row] === Outcome.open) open[code] = at(open, code) + 1;
    const day = at(lastActivity, row);
    if (day > at(latest, code)) latest[code] = day;
  });
  return new Map(
    names.map((name, code) => {
      const day = at(latest, code);
      return [name, { openDeals: at(open, code), lastActivity: Number.isFinite(day) ? day : null }];
    }),
  );
}
