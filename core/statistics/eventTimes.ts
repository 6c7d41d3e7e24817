import { at } from "../cells/at";

/** A time at which somebody had the event or ceased to be watched. */
export interface EventTime {
  readonly time: number;
  /** Who was watched for at least as long. */
  readonly atRisk: number;
  /** Who had the event then. */
  readonly died: number;
}

/**
 * The times of a product-limit estimate, ascending. Nobody: no times.
 *
 * @param durations time to the event, or to the end of watching
 * @param happened 1 where the duration ended with the event, 0 where the watching ended
 * @example eventTimes([2, 1, 2], [1, 0, 0]) // [{ time: 1, atRisk: 3, died: 0 }, { time: 2, atRisk: 2, died: 1 }]
 */
export function eventTimes(durations: ArrayLike<number>, happened: ArrayLike<number>): readonly EventTime[] {
  // Numbers alone are sorted: an object for each of 100,000 deals would take ten times as long.
  const all = Float64Array.from(durations).sort();
  const events = Float64Array.from(durations)
    .filter((_, i) => at(happened, i) === 1)
    .sort();
  const times: EventTime[] = [];
  let event = 0;
  for (let before = 0; before < all.length; ) {
    const time = at(all, before);
    const first = event;
    while (event < events.length && at(events, event) === time) event++;
    times.push({ time, atRisk: all.length - before, died: event - first });
    do before++;
    while (before < all.length && at(all, before) === time);
  }
  return times;
}
