import type { EventTime } from "./eventTimes";

/** A share that came back within a horizon, where some were watched for less than that. */
export interface Survival {
  /** 0..1: 1 - S(horizon). */
  readonly share: number;
  /** Greenwood's standard error of `share`. */
  readonly standardError: number;
  /** Observed at least as long as the horizon, without the event before it. */
  readonly atRisk: number;
  /** Events within the horizon. */
  readonly events: number;
  /**
   * How many that were watched all the while tell as much, where everybody or nobody had the event and Greenwood's error says nothing: at the
   * last event those at risk, over the share that survived before it; without an event those watched for the whole horizon.
   */
  readonly witnesses: number;
}

/**
 * The share with an event within `horizon`, by the product-limit estimate: those who were watched for less are counted
 * for as long as they were watched, and are no failures.
 *
 * @param times of events, and of watching that ended, ascending; same unit as the horizon. Who ceased to be watched at an event's own time is still at risk then
 * @param watched how many were watched for at least the horizon
 * @returns share 0 and error 0 for nobody
 * @example kaplanMeier([{ time: 1, atRisk: 3, died: 1 }, { time: 2, atRisk: 2, died: 0 }], 2, 2).share // 1/3
 * @see Kaplan and Meier 1958; Greenwood 1926; the formulas at https://en.wikipedia.org/wiki/Kaplan%E2%80%93Meier_estimator
 */
export function kaplanMeier(times: readonly EventTime[], watched: number, horizon: number): Survival {
  let surviving = 1;
  let greenwood = 0;
  let events = 0;
  let witnesses = watched;
  for (const { time, atRisk, died } of times) {
    if (time > horizon) break;
    if (died === 0) continue;
    witnesses = atRisk / surviving;
    surviving *= 1 - died / atRisk;
    greenwood += died === atRisk ? 0 : died / (atRisk * (atRisk - died));
    events += died;
  }
  const standardError = surviving * Math.sqrt(greenwood);
  return { share: 1 - surviving, standardError, atRisk: watched, events, witnesses };
}
