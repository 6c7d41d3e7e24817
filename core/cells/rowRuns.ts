/**
 * Neighbouring rows as one run each, both ends included, ascending; each row counts once. No rows: no runs.
 *
 * @example rowRuns([4, 2, 3, 9, 3]) // [{ top: 2, bottom: 4 }, { top: 9, bottom: 9 }]
 */
export function rowRuns(
  rows: readonly number[],
): readonly { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}
