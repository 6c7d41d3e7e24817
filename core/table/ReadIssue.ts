/** Everything that reading a table can have to tell. A problem in the data is a value, never an exception. */
export const issueCodes = [
  "title-rows-skipped",
  "blank-rows",
  "repeated-header",
  "total-row",
  "blank-line",
  "blank-account",
  "blank-owner",
  "blank-stage",
  "stage-unknown-word",
  "stage-bare-closed",
  "stage-status-disagree",
  "no-stage-column",
  "amount-unreadable",
  "amount-negative",
  "amount-separator-ambiguous",
  "currencies-mixed",
  "probability-words",
  "probability-unreadable",
  "date-unreadable",
  "date-order-ambiguous",
  "names-merged",
  "names-similar",
  "type-unknown-word",
  "type-not-known",
  "error-cells",
  "hidden-rows",
  "columns-unsure",
  "customers-unmatched",
  "rows-unmatched",
  "rows-joined",
  "rows-stacked",
  "table-unused",
] as const;

export type IssueCode = (typeof issueCodes)[number];

export interface ReadIssue {
  readonly code: IssueCode;
  /** How many rows it concerns. */
  readonly rows: number;
  /** Sheet row (from 1) of the first of them, or null where it concerns the table. */
  readonly first: number | null;
  /** Sheet rows (from 1) of the first fifty of them. */
  readonly sheetRows: readonly number[];
  /** Sheet column (from 0), or null. */
  readonly column: number | null;
  /** What the wording needs: words, values, names. */
  readonly detail: Readonly<Record<string, string | number | readonly string[]>>;
}
