import { add } from "../../cells/add";
import { entry } from "../../cells/entry";

/** What the accounts with a condition (a line that they own, a segment) own besides. */
export interface SharedLines {
  /** How many accounts with the condition own the line. */
  countOf(condition: number, line: number): number;
  /** The lines that some account with one of the conditions owns, ascending. */
  near(conditions: readonly number[]): Int32Array;
  /** To each line's sum, for each of the conditions, how many with it own the line, times the condition's factor (above 0). */
  addTo(sums: Float64Array, conditions: readonly number[], factors: Float64Array): void;
}

/**
 * The same two ways, with the same answers: where there are more accounts than lines, the accounts of each pair of a condition and a line are
 * counted beforehand; where there are more lines, each time by the accounts that have a condition in common. Either costs at most
 * the pairs of account and line that there are, times the smaller of both numbers.
 *
 * @param conditionsOf the conditions of each account
 * @param size how many conditions there are
 * @param lines how many lines there are
 * @example sharedLines([Int32Array.of(0, 1), Int32Array.of(1)], [[0], [0]], 1, 2).countOf(0, 1) // 2
 */
export function sharedLines(
  owned: readonly Int32Array[],
  conditionsOf: readonly (readonly number[])[],
  size: number,
  lines: number,
): SharedLines {
  const met = Array.from({ length: size }, (): number[] => []);
  conditionsOf.forEach((conditions, account) => {
    for (const condition of conditions) met[condition]?.push(account);
  });
  const holders = met.map((accounts) => Int32Array.from(accounts));
  return lines > owned.length ? byAccounts(owned, holders, lines) : byPairs(owned, holders, lines);
}

const none = new Int32Array(0);

function byPairs(owned: readonly Int32Array[], holders: readonly Int32Array[], lines: number): SharedLines {
  const counted = new Int32Array(lines);
  const rows = holders.map((accounts) => {
    const met = countLines(owned, accounts, counted);
    const counts = met.map((line) => entry(counted, line));
    for (const line of met) counted[line] = 0;
    return { lines: met, counts };
  });
  return {
    countOf: (condition, line) => {
      const row = rows[condition];
      const place = row === undefined ? -1 : placeOf(row.lines, line);
      return row === undefined || place < 0 ? 0 : entry(row.counts, place);
    },
    near: (conditions) => {
      const [first] = conditions;
      if (first === undefined) return none;
      if (conditions.length === 1) return rows[first]?.lines ?? none;
      const met = new Set<number>();
      for (const condition of conditions) for (const line of rows[condition]?.lines ?? none) met.add(line);
      return Int32Array.from(met).sort();
    },
    addTo: (sums, conditions, factors) => {
      for (const condition of conditions) {
        const row = rows[condition];
        if (row) addRow(sums, row.lines, row.counts, entry(factors, condition));
      }
    },
  };
}

function byAccounts(
  owned: readonly Int32Array[],
  holders: readonly Int32Array[],
  lines: number,
): SharedLines {
  const shares = new Float64Array(owned.length);
  const counted = new Int32Array(lines);
  const holding = (conditions: readonly number[]): Int32Array => {
    const met = new Set<number>();
    for (const condition of conditions) for (const account of holders[condition] ?? none) met.add(account);
    return Int32Array.from(met).sort();
  };
  return {
    countOf: (condition, line) => {
      let both = 0;
      for (const account of holders[condition] ?? none)
        if (placeOf(owned[account] ?? none, line) >= 0) both++;
      return both;
    },
    near: (conditions) => {
      const met = countLines(owned, holding(conditions), counted);
      for (const line of met) counted[line] = 0;
      return met;
    },
    addTo: (sums, conditions, factors) => {
      for (const condition of conditions)
        for (const account of holders[condition] ?? none) add(shares, account, entry(factors, condition));
      for (const account of holding(conditions)) {
        addAlike(sums, owned[account] ?? none, entry(shares, account));
        shares[account] = 0;
      }
    },
  };
}

/** The lines that these accounts own, ascending; how many own each is left in `counted`, which holds zeros before. */
function countLines(owned: readonly Int32Array[], accounts: Int32Array, counted: Int32Array): Int32Array {
  const met: number[] = [];
  for (const account of accounts)
    for (const line of owned[account] ?? none) {
      if (entry(counted, line) === 0) met.push(line);
      add(counted, line);
    }
  return Int32Array.from(met).sort();
}

function addRow(sums: Float64Array, lines: Int32Array, counts: Int32Array, factor: number): void {
  for (let i = 0; i < lines.length; i++) add(sums, entry(lines, i), factor * entry(counts, i));
}

function addAlike(sums: Float64Array, lines: Int32Array, share: number): void {
  for (let i = 0; i < lines.length; i++) add(sums, entry(lines, i), share);
}

/** The place of a line among some, ascending; -1 where it is not there. */
function placeOf(lines: Int32Array, line: number): number {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (entry(lines, middle) < line) from = middle + 1;
    else to = middle;
  }
  return lines[from] === line ? from : -1;
}
