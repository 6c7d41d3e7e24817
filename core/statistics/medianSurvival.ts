import { eventTimes } from "./eventTimes";
import { greenwoodInterval } from "./greenwoodInterval";

/** The time by which half had the event. Null where fewer than half had it while they were watched. */
export interface MedianTime {
  readonly median: number | null;
  /** Where the 95 % interval of the share that had the event first and last holds a half; `high` null: open-ended. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The median time to an event by the product-limit estimate; those whose watching ended before it count for as long as
 * they were watched. Nothing is known of nobody.
 *
 * @param durations time to the event, or to the end of watching
 * @param happened 1 where the duration ended with the event
 * @see Brookmeyer and Crowley 1982; R's survfit with conf.type = "log-log"
 * @example medianSurvival([1, 2, 3, 4], [1, 1, 1, 1]).median // 2
 */
export function medianSurvival(durations: ArrayLike<number>, happened: ArrayLike<number>): MedianTime {
  let surviving = 1;
  let greenwood = 0;
  let median: number | null = null;
  let low: number | null = null;
  let high: number | null = null;
  for (const { time, atRisk, died } of eventTimes(durations, happened)) {
    if (died === 0) continue;
    surviving *= 1 - died / atRisk;
    if (died < atRisk) greenwood += died / (atRisk * (atRisk - died));
    const [fewest, most] = greenwoodInterval(
      1 - surviving,
      surviving * Math.sqrt(greenwood),
      durations.length,
    );
    if (median === null && surviving <= 0.5 + 1e-12) median = time;
    if (low === null && most >= 0.5) low = time;
    if (high === null && fewest >= 0.5) high = time;
  }
  return { median, low, high };
}
