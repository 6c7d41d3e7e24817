import { at } from "../../cells/at";
import { foldName } from "../../cells/foldName";
import type { Slices } from "../../cells/slices";
import { dealsOfAccounts } from "../../table/chooseDeals";
import { partsOf } from "../../table/lines/partsOf";
import { foldAccount } from "../../table/names/foldAccount";
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
  const [accounts, lines] = [new Numbered(foldAccount), new Numbered(foldName)];
  const taken = new Set<number>();
  // A number for both: they are folded once a name and not once a deal.
  const take = (account: number, line: number) => taken.add(account * mostLines + line);
  for (const { account, line } of blocked) take(accounts.of(account), lines.of(line));
  const theirs = dealsOfAccounts(pipeline);
  const { account, line, outcome } = theirs;
  if (account !== null && line !== null) {
    const ofAccount = account.names.map((name) => accounts.of(name));
    const ofLine = line.names.map((name) => lines.of(name));
    yield;
    for (let deal = 0; deal < theirs.rows; deal++) {
      if (deal % dealsASlice === dealsASlice - 1) yield;
      const buyer = ofAccount[at(account.codes, deal)];
      if (buyer === undefined || outcome[deal] !== Outcome.open) continue;
      const [from, to] = partsOf(line.parts, deal);
      for (let part = from; part < to; part++) {
        const sold = ofLine[at(line.parts.codes, part)];
        if (sold !== undefined) take(buyer, sold);
      }
    }
  }
  return (name, sold) => taken.has(accounts.of(name) * mostLines + lines.of(sold));
}

/** A sheet has fewer rows. */
const mostLines = 2 ** 24;

/** A number for each name, the same for two spellings that are one name. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  constructor(private readonly fold: (name: string) => string) {}

  of(name: string): number {
    const folded = this.fold(name);
    const known = this.#numbers.get(folded);
    if (known !== undefined) return known;
    this.#numbers.set(folded, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
