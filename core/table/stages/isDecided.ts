import { Outcome } from "../Pipeline";

/**
 * Whether an outcome is one: won or lost.
 *
 * @example isDecided(Outcome.open) // false
 */
export function isDecided(outcome: number | undefined): boolean {
  return outcome === Outcome.won || outcome === Outcome.lost;
}
