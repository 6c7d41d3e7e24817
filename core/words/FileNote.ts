/**
 * Something to tell about a file itself, beside what reading its cells has to tell; `first` is the sheet row (from 1) of the first
 * of `rows` rows or cells, null where it concerns sheets.
 */
export type FileNote =
  | SheetNote
  | ({ readonly first: number } & (
      | { readonly code: "quotes-repaired"; readonly rows: number }
      /** Rows of a text file with more cells than the table has columns. */
      | { readonly code: "long-rows"; readonly rows: number }
      /** The whole file was read as Mac Roman; the first cell with a letter of its own. */
      | {
          readonly code: "letters-of-mac";
          readonly rows: number;
          readonly address: string;
          readonly text: string;
        }
      /** `rows` cells hold bytes that are not written as the rest of the file is; the first of them and how it was read. */
      | {
          readonly code: "letters-guessed";
          readonly rows: number;
          readonly address: string;
          readonly text: string;
        }
      /** `rows` cells hold a formula whose result was not saved; the first of them. */
      | { readonly code: "formulas-unsaved"; readonly rows: number; readonly address: string }
    ));

/** How the sheet was chosen. */
export type SheetNote = {
  readonly rows: number;
  readonly first: null;
} /** Not the one that the file opens with. */ & (
  | { readonly code: "sheet-chosen"; readonly sheet: string; readonly instead: string }
  /** No sheet looks like a list of deals, this one least unlike. */
  | { readonly code: "sheet-doubtful"; readonly sheet: string }
  /** Further sheets that hold deals. */
  | { readonly code: "sheets-unread"; readonly sheets: readonly string[] }
);
