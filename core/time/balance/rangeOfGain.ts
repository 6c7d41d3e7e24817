import { at } from "../../cells/at";
import { quantile } from "../../statistics/quantile";
import { seededRandom } from "../../statistics/seededRandom";
import { sum } from "../../statistics/sum";
import type { Activity } from "../Activity";
import { response } from "../responseCurve";

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
  const gains: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const efforts = activities.map(({ effort }) => effort * 2 ** (2 * random() - 1));
    const given = (own: readonly number[]) =>
      sum(activities.map(({ value }, i) => response(value, at(efforts, i), at(own, i))));
    const before = given(base);
    if (before > 0) gains.push(given(hours) / before - 1);
  }
  gains.sort((a, b) => a - b);
  return gains.length === 0 ? null : [quantile(gains, 0.05), quantile(gains, 0.95)];
}
