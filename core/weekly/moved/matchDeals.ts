import { at } from "../../cells/at";
import { foldName } from "../../cells/foldName";
import { keyOf } from "../../cells/keyOf";
import { linesOfDeal } from "../../table/lines/partsOf";
import { foldAccount } from "../../table/names/foldAccount";
import type { Pipeline } from "../../table/Pipeline";
import type { Role } from "../../table/role";
import { textOfDeal } from "./textOfDeal";

/** By what deals of two tables are told to be the same. */
export type MatchedBy = "id" | "name" | "account";

/** The same deal in an earlier and in a later pipeline, by its place in each, from 0; -1 where it is in one of them alone. */
export interface MatchedDeal {
  readonly before: number;
  readonly after: number;
}

/**
 * Finds each deal of one table in the other: by its id, where both have ids, else by its name and account, where both have names, else by account, line and
 * the day of creation; never by its stage, which moves. Deals that are alike in these are matched in the order of the sheets.
 *
 * @returns the later table's deals in its order, then those that are gone
 */
export function matchDeals(
  before: Pipeline,
  after: Pipeline,
): { readonly by: MatchedBy; readonly deals: readonly MatchedDeal[] } {
  const both = (role: Role) => before.columns[role] !== undefined && after.columns[role] !== undefined;
  const by = both("dealId") ? "id" : both("deal") ? "name" : "account";
  const earlier = keysOf(before, by);
  const waiting = new Map<string, number[]>();
  // From the last one on, so that the first of those that are alike is taken first.
  for (let deal = earlier.length - 1; deal >= 0; deal--) {
    const key = earlier[deal] ?? "";
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [deal]);
    else same.push(deal);
  }
  const later = keysOf(after, by).map((key, deal) => ({
    before: waiting.get(key)?.pop() ?? -1,
    after: deal,
  }));
  const found = new Set(later.map((one) => one.before));
  const gone = [...earlier.keys()].filter((deal) => !found.has(deal));
  return { by, deals: [...later, ...gone.map((deal) => ({ before: deal, after: -1 }))] };
}

function keysOf(pipeline: Pipeline, by: MatchedBy): readonly string[] {
  const { account, created, rows } = pipeline;
  return Array.from({ length: rows }, (_, deal) => {
    const id = by === "id" ? textOfDeal(pipeline, "dealId", deal) : "";
    if (id !== "") return keyOf("id", id);
    const ofAccount = account === null ? "" : foldAccount(account.names[at(account.codes, deal)] ?? "");
    const name = by === "account" ? "" : textOfDeal(pipeline, "deal", deal);
    if (name !== "") return keyOf("name", foldName(name), ofAccount);
    const lines = linesOfDeal(pipeline, deal).map(foldName).sort();
    return keyOf("account", ofAccount, lines, created?.[deal]);
  });
}
