/** Why a file cannot be opened. `detail` is a row, a name or a format. */
export const fileFailures = {
  empty: (file: string) => `${file} is empty`,
  "not-text": (file: string) =>
    `${file} is not a table: it holds binary data, not text; export the pipeline as .csv or .xlsx`,
  "web-page": (file: string) =>
    `${file} is a web page, not a workbook; open it in a spreadsheet and save it as .xlsx`,
  "unclosed-quote": (file: string, row: string) =>
    `${file}: row ${row} opens a quotation mark that is never closed, so the rows below it cannot be told apart`,
  password: (file: string) =>
    `${file} is protected by a password; open it in a spreadsheet, remove the password and save it again`,
  "old-format": (file: string, format: string) =>
    `${file} is ${format}; open it in a spreadsheet and save it as .xlsx or .csv`,
  "cut-short": (file: string) => `${file} is cut short or damaged; download or export it again`,
  "not-a-workbook": (file: string) => `${file} is not an Excel workbook (.xlsx)`,
  damaged: (file: string, part: string) =>
    `${file} is damaged: ${part} cannot be read; open it in a spreadsheet and save it again`,
  "no-sheets": (file: string) => `${file} has no sheet with cells`,
  "no-styles": (file: string) =>
    `${file} has no styles to add colours to; open it in a spreadsheet and save it again`,
  "too-large": (file: string) => `${file} is too large to be read`,
} as const;

/** The old formats that people still have. */
export const oldFormats = {
  xls: "an old Excel 97-2003 workbook (.xls)",
  xlsb: "a binary Excel workbook (.xlsb)",
  ods: "a LibreOffice spreadsheet (.ods)",
  numbers: "an Apple Numbers file",
  other: "an older Office file",
} as const;

/** What the file itself has to tell, beside its cells: a quotation mark where CSV's rules do not allow one. */
export function noteMessage({ rows }: { readonly code: "quotes-repaired"; readonly rows: number }): string {
  return rows === 1
    ? "1 row has a quotation mark inside a quoted cell; it was read as it stands"
    : `${rows} rows have a quotation mark inside a quoted cell; they were read as they stand`;
}
