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
  /** `row` is the row (from 1) with the quotation mark that is never closed. */
  | { readonly code: "unclosed-quote"; readonly row: number }
  | { readonly code: "old-format"; readonly format: "xls" | "xml" | "xlsb" | "ods" | "numbers" | "other" }
  | { readonly code: "other-kind"; readonly kind: "json" | "pdf" | "rtf" }
  /** `part` is a file of the package, or a sheet. */
  | { readonly code: "damaged"; readonly part: string }
);
