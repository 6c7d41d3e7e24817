/** What a rep is to reach in a year, and with which lines. */
export interface Goal {
  readonly rep: string;
  /** New customers to win; null where none is set. */
  readonly newCustomers: number | null;
  /** In the sheet's own currency; null where none is set. */
  readonly quota: number | null;
  /** The lines that the rep is responsible for; none: those of the guidelines, or of the whole table. */
  readonly lines: readonly string[];
}

/** What was not understood of the goals; `row` is a sheet row, from 1. */
export type GoalProblem =
  | { readonly code: "no-rep-column" }
  | { readonly code: "no-figure"; readonly rep: string; readonly text: string; readonly row: number }
  | { readonly code: "several-goals"; readonly rep: string; readonly row: number };
