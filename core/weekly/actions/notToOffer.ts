import { foldName } from "../../cells/foldName";
import type { Slices } from "../../cells/slices";
import { dealsOfAccounts } from "../../table/chooseDeals";
import { linesOfDeal } from "../../table/lines/partsOf";
import { foldAccount } from "../../table/names/foldAccount";
import { nameAt } from "../../table/names/nameAt";
import { Outcome, type Pipeline } from "../../table/Pipeline";

/** Whether an account is not to be offered a line. */
export type NotToOffer = (account: string, line: string) => boolean;

/** Keys of so many deals take some hundredths of a second. */
const dealsASlice = 16_384;

/**
 * Which account has an open deal for which line, whoever's it is; and what is not possible for now.
 *
 * @param blocked accounts and lines in any spelling
 */
export function* notToOffer(
  pipeline: Pipeline,
  blocked: readonly { readonly account: string; readonly line: string }[],
): Slices<NotToOffer> {
  const taken = new Set<string>();
  const keyOf: (...place: Parameters<NotToOffer>) => string = (account, line) =>
    `${foldAccount(account)}\n${foldName(line)}`;
  for (const { account, line } of blocked) taken.add(keyOf(account, line));
  const theirs = dealsOfAccounts(pipeline);
  for (let deal = 0; deal < theirs.rows; deal++) {
    if (deal % dealsASlice === dealsASlice - 1) yield;
    const account = nameAt(theirs.account, deal);
    if (account === null || theirs.outcome[deal] !== Outcome.open) continue;
    for (const line of linesOfDeal(theirs, deal)) taken.add(keyOf(account, line));
  }
  return (account, line) => taken.has(keyOf(account, line));
}
