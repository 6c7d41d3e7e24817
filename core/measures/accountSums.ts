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
  /** A line: sum over accounts of k m, m the account's deals. */
  readonly ofLines: Float64Array;
  /** Sum over accounts of m^2. */
  readonly ofDeals: number;
}

/**
 * Adds up the votes of each account by line: the deals are sorted by account, and each account's votes are added up in one row of lines, so
 * that it is linear however many accounts and lines there are. Votes are added up in whole pieces, whose sums are exact: the order of rows
 * changes no digit. No deal gives zeros.
 *
 * @param width how many lines there are
 * @example accountSums({ codes: Int32Array.of(0, 1), first: null, votes: null, portions: null }, { codes: Int32Array.of(0, 0), size: 1 }, { rows: Int32Array.of(0, 1), weights: null }, 2) // { groups: 1, ofVotes: 2, ofLines: [2, 2], ofDeals: 4 }
 */
export function accountSums(
  parts: Parts,
  accounts: AccountCodes,
  selection: Selection,
  width: number,
): AccountSums {
  const ofLines = new Float64Array(width);
  const squares = exactSquares();
  const { first, lines, votes, deals, alone } = groupByAccount(
    parts,
    accounts,
    selection,
    ofLines,
    squares.add,
  );
  let [groups, ofDeals] = [alone, alone];
  const own = new Float64Array(width);
  const touched = new Int32Array(width);
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
      const k = own[line] ?? Number.NaN;
      squares.add(k);
      ofLines[line] = (ofLines[line] ?? Number.NaN) + k * size;
      own[line] = 0;
    }
  }
  const unit = votes === null ? 1 : wholeVote;
  return {
    groups,
    ofVotes: squares.sum() / unit / unit,
    ofLines: ofLines.map((pieces) => pieces / unit),
    ofDeals,
  };
}

/** A sum of squares of whole numbers, exact beyond 2^53: in halves of 17 bits, none of whose sums gets so large. */
function exactSquares() {
  const half = 2 ** 17;
  let [high, cross, low] = [0, 0, 0];
  return {
    add: (whole: number) => {
      const upper = Math.floor(whole / half);
      const lower = whole - upper * half;
      high += upper * upper;
      cross += upper * lower;
      low += lower * lower;
    },
    sum: () => (high * half + 2 * cross) * half + low,
  };
}

/** The parts of a mix's deals, account by account: those of account a stand at `first[a]` to `first[a + 1]` - 1. */
interface Grouped {
  readonly first: Int32Array;
  readonly lines: Int32Array;
  /** In whole pieces; null where each part is a whole vote. */
  readonly votes: Float64Array | null;
  /** Deals an account. */
  readonly deals: Int32Array;
  /** Deals of no account: each is one by itself, and is added up at once. */
  readonly alone: number;
}

/** A counting sort: linear, however many accounts and lines there are, and no look-up in the loops but by index. */
function groupByAccount(
  { codes, first, votes }: Parts,
  { codes: accounts, size }: AccountCodes,
  { rows, weights }: Selection,
  ofLines: Float64Array,
  addSquare: (pieces: number) => void,
): Grouped {
  const starts = new Int32Array(size + 1);
  const deals = new Int32Array(size);
  let [total, alone] = [0, 0];
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
      const k = votes === null ? 1 : (votes[part] ?? Number.NaN);
      addSquare(k);
      ofLines[line] = (ofLines[line] ?? Number.NaN) + k;
    }
    if (parts === 0) continue;
    if (account < 0) {
      alone++;
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
