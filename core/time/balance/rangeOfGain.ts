import { at } from "../../cells/at";
import { quantile } from "../../statistics/quantile";
import { seededRandom } from "../../statistics/seededRandom";
import type { Activity } from "../Activity";

const draws = 200;

/**
 * What efforts that are guesses do to a gain: each is off by half to double, independently, 200 times (the same draws every time), and the gain
 * of some hours over others is taken anew.
 *
 * @param hours that are advised, by activity
 * @param base hours that they are compared with
 * @returns the 5th and the 95th of 100 gains, as parts of what the base gives; null where that is nothing
 * @example rangeOfGain([{ value: 10, effort: 1 }], [4], [4]) // [0, 0]
 */
export function rangeOfGain(
  activities: readonly Pick<Activity, "value" | "effort">[],
  hours: readonly number[],
  base: readonly number[],
): readonly [low: number, high: number] | null {
  const random = seededRandom(1);
  const values = Float64Array.from(activities, ({ value }) => value);
  // Hours in efforts as they are guessed; the response curve's own digits would be lost in a range, and cost half the time of a slider.
  const advised = Float64Array.from(activities, ({ effort }, i) => at(hours, i) / effort);
  const compared = Float64Array.from(activities, ({ effort }, i) => at(base, i) / effort);
  const gains: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    let given = 0;
    let before = 0;
    for (let i = 0; i < values.length; i++) {
      const times = Math.exp((1 - 2 * random()) * Math.LN2);
      const value = at(values, i);
      const own = at(advised, i);
      if (own > 0) given += value * (1 - Math.exp(-own * times));
      before += value * (1 - Math.exp(-at(compared, i) * times));
    }
    if (before > 0) gains.push(given / before - 1);
  }
  gains.sort((a, b) => a - b);
  return gains.length === 0 ? null : [quantile(gains, 0.05), quantile(gains, 0.95)];
}
