/** A day in a date cell: each host hands it over in its own way. */
export class Day {
  readonly date: Date;
  constructor(readonly iso: string) {
    this.date = new Date(`${iso}T00:00:00Z`);
  }
}

/** A cell that shows an error, and the formula with which a person brings it about. */
export class ErrorCell {
  constructor(
    readonly code: "#N/A" | "#DIV/0!",
    readonly formula: "=NA()" | "=1/0",
  ) {}
}

export const notAvailable = new ErrorCell("#N/A", "=NA()");
export const divided = new ErrorCell("#DIV/0!", "=1/0");

/** null is an empty cell. */
export type Cell = number | string | boolean | null | Day | ErrorCell;
export type Cells = readonly (readonly Cell[])[];

/** One argument of a call: cells of a sheet, or a value typed into the formula; undefined was left out. */
export type Given = Cells | number | string | undefined;

export const column = (...cells: readonly Cell[]): Cells => cells.map((cell) => [cell]);
export const days = (...isos: readonly string[]) => isos.map((iso) => new Day(iso));
