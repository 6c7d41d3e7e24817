/** Why a file cannot be opened; `file` is its name. */
export type FileProblem = { readonly file: string } & (
  | {
      readonly code:
        | "empty"
        | "not-text"
        | "web-page"
        | "password"
        | "cut-short"
        | "not-a-workbook"
        | "no-sheets"
        | "no-styles"
        | "too-large";
    }
  /** `row` is the row (from 1) with the quotation mark that is never closed, or that no end of line closes. */
  | { readonly code: "unclosed-quote" | "endless-row"; readonly row: number }
  | { readonly code: "old-format"; readonly format: "xls" | "xml" | "xlsb" | "ods" | "numbers" | "other" }
  | { readonly code: "other-kind"; readonly kind: "json" | "pdf" | "rtf" }
  /** `part` is a file of the package, or a sheet; a part that is not colourable is read all the same. */
  | { readonly code: "damaged" | "not-colourable"; readonly part: string }
  /** More than a spreadsheet holds, or than is read. */
  | {
      readonly code: "beyond-limit";
      readonly of: "parts" | "rows" | "columns" | "cells" | "characters";
      readonly most: number;
    }
);
