import { averageRanks } from "../../statistics/averageRanks";

/**
 * The chance that a won row has a higher score than a lost one, ties counting half; 0.5 where one of the two is missing.
 *
 * @see Mann and Whitney 1947; Hanley and McNeil 1982
 * @example auc([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) // 0.75
 */
export function auc(scores: ArrayLike<number>, won: ArrayLike<number>): number {
  const ranks = averageRanks(scores);
  let wins = 0;
  let sum = 0;
  ranks.forEach((rank, i) => {
    if (won[i] !== 1) return;
    wins++;
    sum += rank;
  });
  const losses = ranks.length - wins;
  return wins === 0 || losses === 0 ? 0.5 : (sum - (wins * (wins + 1)) / 2) / (wins * losses);
}
