import { Outcome, type Pipeline } from "../Pipeline";

/** When deals were won. */
export interface WonDays {
  /** Serial day of each won deal; NaN for the others, and for won deals without a date. */
  readonly days: Float64Array;
  /** The first of them; Infinity where no won deal has a date. */
  readonly first: number;
  /** Won deals that have no close date and are dated by their creation. */
  readonly byCreation: number;
  /** Won deals without any date. */
  readonly undated: number;
}

type Dated = Pick<Pipeline, "rows" | "outcome" | "closedOn" | "created">;

/** Deals never change: a review and the history of its accounts ask for the same days. */
const known = new WeakMap<Dated, WonDays>();

/** The day of each won deal: its close date, else its creation. */
export function wonDays(deals: Dated): WonDays {
  const found = known.get(deals) ?? daysOf(deals);
  known.set(deals, found);
  return found;
}

function daysOf({ rows, outcome, closedOn, created }: Dated): WonDays {
  const days = new Float64Array(rows).fill(Number.NaN);
  let first = Number.POSITIVE_INFINITY;
  let byCreation = 0;
  let undated = 0;
  for (let row = 0; row < rows; row++) {
    if (outcome[row] !== Outcome.won) continue;
    let day = closedOn?.[row] ?? Number.NaN;
    if (Number.isNaN(day)) {
      day = created?.[row] ?? Number.NaN;
      if (Number.isNaN(day)) undated++;
      else byCreation++;
    }
    if (day < first) first = day;
    days[row] = day;
  }
  return { days, first, byCreation, undated };
}
