import { wholeVote } from "../table/lines/partsOf";
import type { Parts } from "../table/Pipeline";
import type { AccountCodes } from "./accountCodes";
import type { Selection } from "./Selection";

/** What a design effect needs of the accounts of some deals; a deal of no account is an account by itself. */
export interface AccountSums {
  /** How many accounts there are. */
  readonly groups: number;
  /** Sum over accounts and lines of k^2, k being the account's votes for the line. */
  readonly ofVotes: number;
  /** Sum over accounts and lines of k p m: p the line's share, m the account's deals. */
  readonly crossed: number;
  /** Sum over accounts of m^2. */
  readonly ofDeals: number;
}

/**
 * Adds up the votes of each account by line: the deals are sorted by account, and each account's votes are added up in one row of lines, so
 * that it is linear however many accounts and lines there are. No deal gives zeros.
 *
 * @param shares one a line, 0..1
 * @example accountSums({ codes: Int32Array.of(0, 1), first: null, votes: null, portions: null }, { codes: Int32Array.of(0, 0), size: 1 }, { rows: Int32Array.of(0, 1), weights: null }, Float64Array.of(0.5, 0.5)) // { groups: 1, ofVotes: 2, crossed: 2, ofDeals: 4 }
 */
export function accountSums(
  parts: Parts,
  accounts: AccountCodes,
  selection: Selection,
  shares: Float64Array,
): AccountSums {
  const { first, lines, votes, deals, alone } = groupByAccount(parts, accounts, selection, shares);
  let { groups, ofVotes, crossed, ofDeals } = alone;
  const own = new Float64Array(shares.length);
  const touched = new Int32Array(shares.length);
  for (let account = 0; account < deals.length; account++) {
    const size = deals[account] ?? Number.NaN;
    if (size === 0) continue;
    groups++;
    ofDeals += size * size;
    let found = 0;
    const to = first[account + 1] ?? Number.NaN;
    for (let place = first[account] ?? to; place < to; place++) {
      const line = lines[place] ?? -1;
      const before = own[line] ?? Number.NaN;
      if (before === 0) touched[found++] = line;
      own[line] = before + (votes === null ? 1 : (votes[place] ?? Number.NaN));
    }
    for (let each = 0; each < found; each++) {
      const line = touched[each] ?? -1;
      const k = (own[line] ?? Number.NaN) / (votes === null ? 1 : wholeVote);
      ofVotes += k * k;
      crossed += k * (shares[line] ?? Number.NaN) * size;
      own[line] = 0;
    }
  }
  return { groups, ofVotes, crossed, ofDeals };
}

/** The parts of a mix's deals, account by account: those of account a stand at `first[a]` to `first[a + 1]` - 1. */
interface Grouped {
  readonly first: Int32Array;
  readonly lines: Int32Array;
  /** In whole pieces; null where each part is a whole vote. */
  readonly votes: Float64Array | null;
  /** Deals an account. */
  readonly deals: Int32Array;
  /** What the deals of no account add up to, each an account by itself. */
  readonly alone: { groups: number; ofVotes: number; crossed: number; ofDeals: number };
}

/** A counting sort: linear, however many accounts and lines there are, and no look-up in the loops but by index. */
function groupByAccount(
  { codes, first, votes }: Parts,
  { codes: accounts, size }: AccountCodes,
  { rows, weights }: Selection,
  shares: Float64Array,
): Grouped {
  const starts = new Int32Array(size + 1);
  const deals = new Int32Array(size);
  const alone = { groups: 0, ofVotes: 0, crossed: 0, ofDeals: 0 };
  let total = 0;
  for (const deal of rows) {
    if (weights !== null && Number.isNaN(weights[deal])) continue;
    const account = accounts[deal] ?? -1;
    const to = first === null ? deal + 1 : (first[deal + 1] ?? Number.NaN);
    let parts = 0;
    for (let part = first === null ? deal : (first[deal] ?? to); part < to; part++) {
      const line = codes[part] ?? -1;
      if (line < 0) continue;
      parts++;
      if (account >= 0) continue;
      const k = votes === null ? 1 : (votes[part] ?? Number.NaN) / wholeVote;
      alone.ofVotes += k * k;
      alone.crossed += k * (shares[line] ?? Number.NaN);
    }
    if (parts === 0) continue;
    if (account < 0) {
      alone.groups++;
      alone.ofDeals++;
      continue;
    }
    total += parts;
    starts[account + 1] = (starts[account + 1] ?? Number.NaN) + parts;
    deals[account] = (deals[account] ?? Number.NaN) + 1;
  }
  for (let account = 0; account < size; account++)
    starts[account + 1] = (starts[account + 1] ?? Number.NaN) + (starts[account] ?? Number.NaN);
  const next = starts.slice();
  const lines = new Int32Array(total);
  const pieces = votes === null ? null : new Float64Array(total);
  for (const deal of rows) {
    if (weights !== null && Number.isNaN(weights[deal])) continue;
    const account = accounts[deal] ?? -1;
    if (account < 0) continue;
    const to = first === null ? deal + 1 : (first[deal + 1] ?? Number.NaN);
    let place = next[account] ?? Number.NaN;
    for (let part = first === null ? deal : (first[deal] ?? to); part < to; part++) {
      const line = codes[part] ?? -1;
      if (line < 0) continue;
      lines[place] = line;
      if (pieces !== null && votes !== null) pieces[place] = votes[part] ?? Number.NaN;
      place++;
    }
    next[account] = place;
  }
  return { first: starts, lines, votes: pieces, deals, alone };
}
