import { drawFront } from "../../statistics/drawFront";
import type { Ownership } from "./Ownership";

/** Trades an account, on average, before two tables have nothing in common but their margins. */
const tradesAnAccount = 5;

/**
 * Makes tables in which every account has as many lines and every line as many owners as before, and all else is chance: two accounts
 * trade the lines that one of them alone has, over and over.
 *
 * @see Strona and others 2014, https://www.nature.com/articles/ncomms5114 (the curveball algorithm)
 * @example ownershipShuffler({ owned: [Int32Array.of(0), Int32Array.of(1)] })(() => 0).owned.length // 2
 */
export function ownershipShuffler(ownership: Ownership): (random: () => number) => Ownership {
  const rows = ownership.owned.map((lines) => Array.from(lines));
  return (random) => {
    for (let trade = tradesAnAccount * rows.length; trade > 0; trade--) {
      const one = Math.floor(random() * rows.length);
      const other = Math.floor(random() * rows.length);
      if (one !== other) [rows[one], rows[other]] = traded(rows[one] ?? [], rows[other] ?? [], random);
    }
    return { ...ownership, owned: rows.map((lines) => Int32Array.from(lines).sort()) };
  };
}

function traded(
  one: readonly number[],
  other: readonly number[],
  random: () => number,
): [number[], number[]] {
  const theirs = new Set(other);
  const both = one.filter((line) => theirs.has(line));
  const common = new Set(both);
  const isOwn = (line: number) => !common.has(line);
  const mine = one.filter(isOwn);
  const pool = Int32Array.from([...mine, ...other.filter(isOwn)]);
  if (mine.length === 0 || mine.length === pool.length) return [[...one], [...other]];
  // As many as were mine, drawn from all that are not common.
  drawFront(pool, mine.length, random);
  return [
    [...both, ...pool.subarray(0, mine.length)],
    [...both, ...pool.subarray(mine.length)],
  ];
}
