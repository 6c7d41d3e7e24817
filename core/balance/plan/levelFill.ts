/**
 * Adds `surplus` where the least is, so that the fullest stay as low as they can: the smallest first, among equals the first in
 * order. With `whole` in whole pieces, whatever is there already.
 *
 * @example levelFill([5, 1, 1], 3, true) // [5, 3, 2]
 */
export function levelFill(counts: readonly number[], surplus: number, whole: boolean): readonly number[] {
  const ascending = [...counts].sort((a, b) => a - b);
  let raised = 0;
  let sum = 0;
  let level = 0;
  for (const count of ascending) {
    if (raised > 0 && level <= count) break;
    sum += count;
    raised++;
    level = (sum + surplus) / raised;
  }
  if (!whole) return counts.map((count) => Math.max(count, level));
  const filled = counts.map((count) => count + Math.max(0, Math.floor(level - count + 1e-9)));
  let left = Math.round(
    surplus - filled.reduce((added, count, at) => added + count - (counts[at] ?? count), 0),
  );
  const order = filled.map((count, at) => ({ count, at })).sort((a, b) => a.count - b.count || a.at - b.at);
  for (const { count, at } of order) {
    if (left <= 0) break;
    filled[at] = count + 1;
    left--;
  }
  return filled;
}
