import { sum } from "../../core/statistics/sum";

/** How often something happened in many made-up tables whose truth is known. */
export interface Simulated {
  /** What was varied: deals an account, how much accounts stick to a line. */
  readonly given: Readonly<Record<string, number | string>>;
  readonly what: string;
  readonly share: number;
  /** The share's standard error over the runs. */
  readonly standardError: number;
  readonly runs: number;
  /** What the share is to lie within. */
  readonly wanted: readonly [low: number, high: number];
}

/**
 * One group of simulations; `npm run simulate` runs those that `scripts/simulate.ts` lists. A group of one's own is a file beside this
 * one and a line there.
 */
export interface Simulation {
  readonly name: string;
  /** @param random the same numbers in every run, from 0 to under 1 */
  readonly run: (runs: number, random: () => number) => readonly Simulated[];
}

/**
 * A share over many runs, with its standard error.
 *
 * @param shares one a run: 1 or 0, or of how many in that run it holds
 */
export function simulated(
  given: Simulated["given"],
  what: string,
  shares: readonly number[],
  wanted: Simulated["wanted"],
): Simulated {
  const runs = shares.length;
  const share = sum(shares) / runs;
  const squares = sum(shares.map((each) => (each - share) ** 2));
  return { given, what, share, standardError: Math.sqrt(squares / runs / runs), runs, wanted };
}

/** The same for what is told against what is true, each added up over the runs: 1 where they agree. */
export function simulatedRatio(
  given: Simulated["given"],
  what: string,
  told: readonly { readonly told: number; readonly truth: number }[],
  wanted: Simulated["wanted"],
): Simulated {
  const runs = told.length;
  const truth = sum(told.map((each) => each.truth));
  const share = sum(told.map((each) => each.told)) / truth;
  const squares = sum(told.map((each) => (each.told - share * each.truth) ** 2));
  return { given, what, share, standardError: Math.sqrt(squares) / truth, runs, wanted };
}

/** The same done many times. */
export function times<One>(runs: number, once: () => One): readonly One[] {
  return Array.from({ length: runs }, once);
}
