import { add } from "../../cells/add";
import { entry } from "../../cells/entry";

/** The lines that some accounts own, ascending, and how many of them own each. */
export interface SharedLines {
  readonly lines: Int32Array;
  readonly counts: Int32Array;
}

/**
 * For each condition, what the accounts that fulfil it own. Only lines that one of them owns are kept: a table of conditions by lines
 * would be mostly zeros, and too large where there are thousands of lines.
 *
 * @param conditionsOf the conditions of each account
 * @param size how many conditions there are
 * @example sharedLines([Int32Array.of(0, 1), Int32Array.of(1)], [[0], [0]], 1)[0].counts // [1, 2]
 */
export function sharedLines(
  owned: readonly Int32Array[],
  conditionsOf: readonly (readonly number[])[],
  size: number,
): readonly SharedLines[] {
  const holders = Array.from({ length: size }, (): Int32Array[] => []);
  conditionsOf.forEach((conditions, account) => {
    const lines = owned[account];
    if (lines) for (const condition of conditions) holders[condition]?.push(lines);
  });
  const most = owned.reduce((highest, lines) => Math.max(highest, (lines.at(-1) ?? -1) + 1), 0);
  const counts = new Int32Array(most);
  return holders.map((lists) => {
    const met: number[] = [];
    for (const list of lists) {
      for (const line of list) {
        if (entry(counts, line) === 0) met.push(line);
        add(counts, line);
      }
    }
    const lines = Int32Array.from(met).sort();
    const shared = { lines, counts: lines.map((line) => entry(counts, line)) };
    for (const line of lines) counts[line] = 0;
    return shared;
  });
}

/**
 * How many of the accounts own a line.
 *
 * @example countOf({ lines: Int32Array.of(2, 5), counts: Int32Array.of(1, 3) }, 5) // 3
 */
export function countOf(shared: SharedLines | undefined, line: number): number {
  if (shared === undefined) return 0;
  const { lines, counts } = shared;
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (entry(lines, middle) < line) from = middle + 1;
    else to = middle;
  }
  return lines[from] === line ? entry(counts, from) : 0;
}

/**
 * The lines of all of them, ascending, each once.
 *
 * @example mergedLines([{ lines: Int32Array.of(2, 5) }, { lines: Int32Array.of(1, 2) }]) // [1, 2, 5]
 */
export function mergedLines(shared: readonly Pick<SharedLines, "lines">[]): Int32Array {
  const [first] = shared;
  if (first === undefined) return new Int32Array(0);
  if (shared.length === 1) return first.lines;
  const met = new Set<number>();
  for (const { lines } of shared) for (const line of lines) met.add(line);
  return Int32Array.from(met).sort();
}
