import { at } from "../../cells/at";
import type { Slices } from "../../cells/slices";
import { quantile } from "../../statistics/quantile";
import type { Activity } from "../Activity";
import { draws, effortDraws } from "./effortDraws";

/** What the hours that others are compared with give in each draw. */
interface Compared {
  readonly base: readonly number[];
  readonly gives: Float64Array;
}

/** A slider asks again and again for other hours over the same ones. */
const known = new WeakMap<object, Compared>();

/**
 * What efforts that are guesses do to a gain: each is off by half to double, independently, 200 times (the same draws every time), and the gain
 * of some hours over others is taken anew.
 *
 * @param hours that are advised, by activity
 * @param base hours that they are compared with
 * @returns the 5th and the 95th of 100 gains, as parts of what the base gives; null where that is nothing
 * @example finish(rangeOfGain([{ value: 10, effort: 1 }], [4], [4])) // [0, 0]
 */
export function* rangeOfGain(
  activities: readonly Pick<Activity, "value" | "effort">[],
  hours: readonly number[],
  base: readonly number[],
): Slices<readonly [low: number, high: number] | null> {
  const before = known.get(activities);
  const isKnown = before?.base.every((own, i) => own === base[i]) === true;
  const compared = isKnown ? before.gives : yield* gives(activities, base);
  if (!isKnown) known.set(activities, { base, gives: compared });
  const advised = yield* gives(activities, hours);
  const gains = Array.from(advised, (given, draw) => given / at(compared, draw) - 1).filter(Number.isFinite);
  gains.sort((a, b) => a - b);
  return gains.length === 0 ? null : [quantile(gains, 0.05), quantile(gains, 0.95)];
}

/** What hours give in each draw. The response curve's own digits would be lost in a range, and cost half the time of a slider. */
function* gives(
  activities: readonly Pick<Activity, "value" | "effort">[],
  hours: readonly number[],
): Slices<Float64Array> {
  const factors = yield* effortDraws(activities.length);
  const values = Float64Array.from(activities, ({ value }) => value);
  const inEfforts = Float64Array.from(activities, ({ effort }, i) => at(hours, i) / effort);
  const spending = [...inEfforts.keys()].filter((i) => at(inEfforts, i) > 0);
  const given = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    yield;
    let sum = 0;
    for (const i of spending) {
      const factor = at(factors, draw * values.length + i);
      sum += at(values, i) * (1 - Math.exp(-at(inEfforts, i) / factor));
    }
    given[draw] = sum;
  }
  return given;
}
