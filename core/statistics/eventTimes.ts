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
  const watched = Array.from(durations, (time, i) => ({ time, died: at(happened, i) }));
  const times: { time: number; atRisk: number; died: number }[] = [];
  watched
    .sort((a, b) => a.time - b.time)
    .forEach(({ time, died }, before) => {
      const last = times.at(-1);
      if (last?.time === time) last.died += died;
      else times.push({ time, atRisk: watched.length - before, died });
    });
  return times;
}
