import { heaviest } from "../../measures/heaviest";
import { sum } from "../../statistics/sum";

/** Lines that stand alike. Thousands of lines stand in a few heights, and a plan tries thousands of totals. */
export interface Stack {
  readonly height: number;
  /** How many lines. */
  readonly times: number;
}

/**
 * The height up to which `surplus` fills the lowest stacks, in fractions of deals. At least one stack.
 *
 * @example fillLevel([{ height: 1, times: 2 }, { height: 5, times: 1 }], 3) // 2.5
 */
export function fillLevel(stacks: readonly Stack[], surplus: number): number {
  const ascending = [...stacks].sort((a, b) => a.height - b.height);
  let [raised, filled, level] = [0, 0, 0];
  for (const { height, times } of ascending) {
    if (raised > 0 && level <= height) break;
    filled += times * height;
    raised += times;
    level = (filled + surplus) / raised;
  }
  return level;
}

/**
 * The heights of the `places` highest lines once `surplus` whole deals are added where the least are, as `levelFill` adds them.
 *
 * @example highestFilled([{ height: 5, times: 1 }, { height: 1, times: 2 }], 3, 2) // [5, 3]
 */
export function highestFilled(stacks: readonly Stack[], surplus: number, places: number): readonly number[] {
  const floor = Math.floor(fillLevel(stacks, surplus) + 1e-9);
  const low = stacks.filter(({ height }) => height <= floor);
  const left = surplus - sum(low.map(({ height, times }) => times * (floor - height)));
  const lows = sum(low.map(({ times }) => times));
  const filled = [
    ...stacks.filter(({ height }) => height > floor),
    { height: floor + 1, times: Math.min(left, lows) },
    { height: floor, times: lows - Math.min(left, lows) },
  ];
  const heights = filled.flatMap(({ height, times }) =>
    new Array<number>(Math.max(0, Math.min(times, places))).fill(height),
  );
  return heaviest(heights, places);
}
