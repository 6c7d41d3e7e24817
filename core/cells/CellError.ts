/** Codes that both Excel and Google Sheets know; only the first two can carry words in Excel. */
export type CellErrorCode = "#VALUE!" | "#N/A";

/** A cell error with the words that explain it. */
export class CellError extends Error {
  constructor(
    readonly code: CellErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "CellError";
  }
}
