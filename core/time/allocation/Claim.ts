import { at } from "../../cells/at";

/** Something that wants hours: `value` (1 - exp(-hours / effort)) is what it gives for them. */
export interface Claim {
  readonly value: number;
  readonly effort: number;
  /** Hours that it gets at least and at most. */
  readonly low: number;
  readonly high: number;
  /** Logarithm of what the first hour is worth. */
  readonly start: number;
}

/**
 * The logarithm of what the next hour is worth, as what it is above a base: times the largest effort, the rounding of one number
 * would be hours.
 */
export interface Level {
  readonly base: number;
  readonly above: number;
}

/** Hours that a claim gets where the next one is worth this much everywhere. */
export function hoursAt({ effort, low, high, start }: Claim, { base, above }: Level): number {
  return Math.min(high, Math.max(low, effort * (start - base - above)));
}

/** The level at which a claim that has its minimum begins to get more. */
export const beginsAt = ({ start, low, effort }: Claim): number => start - low / effort;

/** What claims are made of, as columns. */
export interface ClaimColumns {
  /** What each gives at most; 0 or more. */
  readonly values: readonly number[];
  /** Hours after which 63 % of that is reached; above 0. */
  readonly efforts: readonly number[];
  /** Hours that each gets at least (default 0) and at most (default no bound). */
  readonly minimum?: readonly number[];
  readonly maximum?: readonly number[];
}

export function claimsOf({ values, efforts, minimum, maximum }: ClaimColumns): Claim[] {
  return values.map((value, i) => {
    const effort = at(efforts, i);
    const low = minimum ? at(minimum, i) : 0;
    const high = maximum ? at(maximum, i) : Infinity;
    return { value, effort, low, high, start: Math.log(value) - Math.log(effort) };
  });
}
