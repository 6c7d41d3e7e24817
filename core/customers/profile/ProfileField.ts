/** One attribute of the prospects, one cell a row as the sheet gives it. */
export interface ProfileField {
  readonly name: string;
  readonly cells: readonly unknown[];
}

/** Why a field is left out. */
export type LeftOutReason =
  /** Its name says that it is known only after the outcome: days elapsed, stage changes, final amount, lost reason. */
  | "known-after"
  /** It is filled where deals are closed and blank where they are open. */
  | "filled-when-closed"
  /** Each of its values was always won or always lost. */
  | "gives-outcome-away"
  /** Nearly every row has a value of its own. */
  | "names-rows"
  | "one-value";

/** A field as whole numbers: a category or, for numbers, a fifth of the rows; blanks are a category of their own. */
export interface CodedField {
  readonly name: string;
  readonly codes: Int32Array;
  /** "Chemicals", "from 50 to 200", "blank". */
  readonly labels: readonly string[];
}
