import { Outcome, type Pipeline } from "../Pipeline";

/** When deals were won. */
export interface WonDays {
  /** Serial day of each won deal; NaN for the others, and for won deals without a date. */
  readonly days: Float64Array;
  /** The deals that have one, ascending. */
  readonly dated: Int32Array;
  /** The first of them; Infinity where no won deal has a date. */
  readonly first: number;
  /** Won deals that have no close date and are dated by their creation. */
  readonly byCreation: number;
  /** Won deals without any date. */
  readonly undated: number;
}

type Dated = Pick<Pipeline, "outcome" | "closedOn" | "created">;

/** Columns never change: a review and the history of its accounts ask for the same days. */
const known = new WeakMap<Uint8Array, Dated & { readonly won: WonDays }>();

/** The day of each won deal: its close date, else its creation. */
export function wonDays({ outcome, closedOn, created }: Dated): WonDays {
  const found = known.get(outcome);
  if (found?.closedOn === closedOn && found.created === created) return found.won;
  const won = daysOf(outcome, closedOn, created);
  known.set(outcome, { outcome, closedOn, created, won });
  return won;
}

function daysOf(outcome: Uint8Array, closedOn: Float64Array | null, created: Float64Array | null): WonDays {
  const days = new Float64Array(outcome.length).fill(Number.NaN);
  const dated = new Int32Array(outcome.length);
  let count = 0;
  let first = Number.POSITIVE_INFINITY;
  let byCreation = 0;
  let undated = 0;
  for (let row = 0; row < outcome.length; row++) {
    if (outcome[row] !== Outcome.won) continue;
    let day = closedOn?.[row] ?? Number.NaN;
    if (Number.isNaN(day)) {
      day = created?.[row] ?? Number.NaN;
      if (Number.isNaN(day)) undated++;
      else byCreation++;
    }
    if (Number.isNaN(day)) continue;
    if (day < first) first = day;
    days[row] = day;
    dated[count++] = row;
  }
  return { days, dated: dated.slice(0, count), first, byCreation, undated };
}
