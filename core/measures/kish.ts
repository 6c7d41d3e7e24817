/**
 * Kish's effective number of deals: how many of equal weight would tell as much. 0 for an empty base.
 *
 * @param total the sum of the weights
 * @param squares the sum of their squares
 * @see Kish 1965; https://en.wikipedia.org/wiki/Design_effect#Effective_sample_size
 * @example kish(4, 10) // 1.6
 */
export function kish(total: number, squares: number): number {
  return squares > 0 ? (total * total) / squares : 0;
}
