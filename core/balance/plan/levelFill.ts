/**
 * Adds `surplus` where the least is, so that the fullest stay as low as they can: the smallest first, among equals the first in
 * order. With `whole` in whole pieces.
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
  const floor = Math.floor(level + 1e-9);
  let left = surplus - counts.reduce((added, count) => added + Math.max(0, floor - count), 0);
  return counts.map((count) => {
    if (count > floor || left <= 0) return Math.max(count, floor);
    left--;
    return floor + 1;
  });
}
