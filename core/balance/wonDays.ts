import { at } from "../cells/at";
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

/** The day of each won deal: its close date, else its creation. */
export function wonDays({ rows, outcome, closedOn, created }: Pipeline): WonDays {
  const days = new Float64Array(rows).fill(Number.NaN);
  let byCreation = 0;
  let undated = 0;
  for (let row = 0; row < rows; row++) {
    if (outcome[row] !== Outcome.won) continue;
    let day = at(closedOn, row);
    if (Number.isNaN(day)) {
      day = at(created, row);
      if (Number.isNaN(day)) undated++;
      else byCreation++;
    }
    days[row] = day;
  }
  return { days, byCreation, undated };
}
