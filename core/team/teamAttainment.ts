import type { Scorecard } from "./Team";

/**
 * What the reps with a quota won of all their quotas together; null where nobody has both.
 *
 * @example teamAttainment([{ wonAmount: 30, quota: 100 }, { wonAmount: 60, quota: 200 }, { wonAmount: 50, quota: null }]) // 0.3
 */
export function teamAttainment(reps: readonly Pick<Scorecard, "wonAmount" | "quota">[]): number | null {
  let [won, wanted] = [0, 0];
  for (const { wonAmount, quota } of reps) {
    if (wonAmount === null || quota === null || quota <= 0) continue;
    won += wonAmount;
    wanted += quota;
  }
  return wanted > 0 ? won / wanted : null;
}
