import { wonDays } from "../balance/wonDays";
import type { Pipeline } from "../table/Pipeline";

/** The first day on which a deal was won; Infinity where none was. */
export function firstWonDay(pipeline: Pipeline): number {
  return wonDays(pipeline).days.reduce((first, day) => Math.min(day, first), Number.POSITIVE_INFINITY);
}
