import { Outcome, type Pipeline } from "../table/Pipeline";

/** When deals were won. */
export interface WonDays {
  /** Serial day of each won deal; NaN for the others, and for won deals without a date. */
  readonly days: Float64Array;
  /** Won deals that have no close date and are dated by their creation. */
  readonly byCreation: number;
  /** Won deals without any date. */
  readonly undated: number;
}

/** The day of each won deal: its actual close date, else its expected one, else its creation. */
export function wonDays(pipeline: Pipeline): WonDays {
  const { outcome, actualClose, expectedClose, created } = pipeline;
  const days = new Float64Array(pipeline.rows).fill(Number.NaN);
  let byCreation = 0;
  let undated = 0;
  for (let row = 0; row < pipeline.rows; row++) {
    if (outcome[row] !== Outcome.won) continue;
    let day = actualClose?.[row] ?? Number.NaN;
    if (Number.isNaN(day)) day = expectedClose?.[row] ?? Number.NaN;
    if (Number.isNaN(day)) {
      day = created?.[row] ?? Number.NaN;
      if (Number.isNaN(day)) undated++;
      else byCreation++;
    }
    days[row] = day;
  }
  return { days, byCreation, undated };
}
