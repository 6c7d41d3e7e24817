import { add } from "../cells/add";
import { at } from "../cells/at";
import { ExactSquares } from "../statistics/ExactSquares";
import { quotient } from "../statistics/quotient";
import { partsOf, wholeVote } from "../table/lines/partsOf";
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
  { codes: accounts, size }: AccountCodes,
  selection: Selection,
  width: number,
): AccountSums {
  const { codes, first, votes } = parts;
  const rows = weighed(selection);
  const starts = new Int32Array(size + 1);
  const deals = new Int32Array(size);
  const alone = countByAccount(starts, deals, accounts, rows, codes, first);
  for (let account = 0; account < size; account++) add(starts, account + 1, at(starts, account));
  const lines = new Int32Array(at(starts, size));
  const pieces = votes === null ? null : new Float64Array(lines.length);
  sortByAccount(lines, pieces, starts.slice(), accounts, rows, codes, first, votes);

  const ofLines = new Float64Array(width);
  const squares = new ExactSquares();
  // A deal of no account is one by itself.
  if (alone > 0) addAlone(ofLines, squares, accounts, rows, parts);
  addAccounts(ofLines, squares, starts, deals, lines, pieces);
  let [groups, ofDeals] = [alone, alone];
  for (let account = 0; account < size; account++) {
    const own = at(deals, account);
    if (own > 0) groups++;
    ofDeals += own * own;
  }
  const unit = votes === null ? 1 : wholeVote;
  return {
    groups,
    ofVotes: quotient(squares.exact(), BigInt(unit) * BigInt(unit)),
    ofLines: ofLines.map((whole) => whole / unit),
    ofDeals,
  };
}

/** The deals that have a weight. */
function weighed({ rows, weights }: Selection): Int32Array {
  return weights === null ? rows : rows.filter((deal) => !Number.isNaN(weights[deal]));
}

/** Counts each account's parts that name a line, one place further on, and its deals. @returns how many deals are of no account */
function countByAccount(
  starts: Int32Array,
  deals: Int32Array,
  accounts: Int32Array,
  rows: Int32Array,
  codes: Int32Array,
  first: Int32Array | null,
): number {
  let alone = 0;
  for (let place = 0; place < rows.length; place++) {
    const deal = rows[place] ?? -1;
    const to = first === null ? deal + 1 : (first[deal + 1] ?? Number.NaN);
    let named = 0;
    for (let part = first === null ? deal : (first[deal] ?? to); part < to; part++) {
      if ((codes[part] ?? -1) >= 0) named++;
    }
    if (named === 0) continue;
    const account = accounts[deal] ?? -1;
    if (account < 0) {
      alone++;
      continue;
    }
    add(starts, account + 1, named);
    add(deals, account);
  }
  return alone;
}

/**
 * Puts the parts' lines, and their votes, account by account: a counting sort, linear however many accounts and lines there are, and no
 * look-up but by index.
 *
 * @param next where the next part of each account is to stand
 */
function sortByAccount(
  lines: Int32Array,
  pieces: Float64Array | null,
  next: Int32Array,
  accounts: Int32Array,
  rows: Int32Array,
  codes: Int32Array,
  first: Int32Array | null,
  votes: Float64Array | null,
): void {
  for (let place = 0; place < rows.length; place++) {
    const deal = rows[place] ?? -1;
    const account = accounts[deal] ?? -1;
    if (account < 0) continue;
    const to = first === null ? deal + 1 : (first[deal + 1] ?? Number.NaN);
    let at = next[account] ?? Number.NaN;
    for (let part = first === null ? deal : (first[deal] ?? to); part < to; part++) {
      const line = codes[part] ?? -1;
      if (line < 0) continue;
      lines[at] = line;
      if (pieces !== null && votes !== null) pieces[at] = votes[part] ?? Number.NaN;
      at++;
    }
    next[account] = at;
  }
}

function addAlone(
  ofLines: Float64Array,
  squares: ExactSquares,
  accounts: Int32Array,
  rows: Int32Array,
  parts: Parts,
): void {
  for (const deal of rows) {
    if (at(accounts, deal) >= 0) continue;
    const [from, to] = partsOf(parts, deal);
    for (let part = from; part < to; part++) {
      const line = at(parts.codes, part);
      if (line < 0) continue;
      const k = parts.votes === null ? 1 : at(parts.votes, part);
      squares.add(k);
      add(ofLines, line, k);
    }
  }
}

/** Adds up one account after the other in one row of lines. */
function addAccounts(
  ofLines: Float64Array,
  squares: ExactSquares,
  starts: Int32Array,
  deals: Int32Array,
  lines: Int32Array,
  pieces: Float64Array | null,
): void {
  const own = new Float64Array(ofLines.length);
  const touched = new Int32Array(ofLines.length);
  for (let account = 0; account < deals.length; account++) {
    const size = deals[account] ?? Number.NaN;
    let found = 0;
    const to = starts[account + 1] ?? Number.NaN;
    for (let place = starts[account] ?? to; place < to; place++) {
      const line = lines[place] ?? -1;
      const before = own[line] ?? Number.NaN;
      if (before === 0) touched[found++] = line;
      own[line] = before + (pieces === null ? 1 : (pieces[place] ?? Number.NaN));
    }
    for (let each = 0; each < found; each++) {
      const line = touched[each] ?? -1;
      const k = own[line] ?? Number.NaN;
      squares.add(k);
      add(ofLines, line, k * size);
      own[line] = 0;
    }
  }
}
