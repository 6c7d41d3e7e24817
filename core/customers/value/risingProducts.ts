import { entry } from "../../cells/entry";

/** ln (z)_n = ln G(z + n) / G(z), and its slope by z, for n from 0 up. */
export interface RisingProducts {
  readonly log: Float64Array;
  readonly slope: Float64Array;
  readonly fill: (z: number) => void;
}

/**
 * Tables of rising products for n = 0 ... most, to be filled for one z after the other.
 *
 * @example risingProducts(2).log // [0, 0, 0]
 */
export function risingProducts(most: number): RisingProducts {
  const log = new Float64Array(most + 1);
  const slope = new Float64Array(most + 1);
  const fill = (z: number) => {
    for (let n = 0; n < most; n++) {
      log[n + 1] = entry(log, n) + Math.log(z + n);
      slope[n + 1] = entry(slope, n) + 1 / (z + n);
    }
  };
  return { log, slope, fill };
}
