import type { FileNote } from "../FileNote";
import type { FileProblem } from "../FileProblem";
import { list, plural, whole } from "./format";

/** Why a file cannot be opened. */
export function fileProblem(problem: FileProblem): string {
  const { file } = problem;
  switch (problem.code) {
    case "empty":
      return `${file} is empty`;
    case "not-text":
      return `${file} is not a table: it holds binary data, not text; export the pipeline as .csv or .xlsx`;
    case "web-page":
      return `${file} is a web page, not a workbook; open it in a spreadsheet and save it as .xlsx`;
    case "unclosed-quote":
      return `${file}: row ${problem.row} opens a quotation mark that is never closed, so the rows below it cannot be told apart`;
    case "endless-row":
      return `${file}: row ${problem.row} is longer than a row can be; export the pipeline again, one deal a line`;
    case "password":
      return `${file} is protected by a password; open it in a spreadsheet, remove the password and save it again`;
    case "old-format":
      return `${file} is ${oldFormats[problem.format]}; open it in a spreadsheet and save it as .xlsx or .csv`;
    case "other-kind":
      return `${file} is ${otherKinds[problem.kind]}, not a table; export the pipeline as .csv or .xlsx`;
    case "cut-short":
      return `${file} is cut short or damaged; download or export it again`;
    case "not-a-workbook":
      return `${file} is not an Excel workbook (.xlsx)`;
    case "damaged":
      return `${file} is damaged: ${problem.part} cannot be read; open it in a spreadsheet and save it again`;
    case "not-colourable":
      return `${file} is written in a way to which colours cannot be added (${problem.part}); open it in a spreadsheet and save it again`;
    case "beyond-limit":
      return `${file} ${beyond[problem.of](whole(problem.most))}`;
    case "no-sheets":
      return `${file} has no sheet with cells`;
    case "no-styles":
      return `${file} has no styles to add colours to; open it in a spreadsheet and save it again`;
    case "too-large":
      return `${file} is too large to be read`;
  }
}

/** The old formats that people still have. */
const oldFormats = {
  xls: "an old Excel 97-2003 workbook (.xls)",
  xml: "an Excel 2003 XML spreadsheet",
  xlsb: "a binary Excel workbook (.xlsb)",
  ods: "a LibreOffice spreadsheet (.ods)",
  numbers: "an Apple Numbers file",
  other: "an older Office file",
} as const;

const beyond = {
  parts: (most: string) => `has more than ${most} parts, so it is no workbook`,
  rows: (most: string) => `has more than ${most} rows, more than a sheet can hold`,
  characters: (most: string) =>
    `has a text of more than ${most} characters, more than a cell can hold; leave its column out of the export`,
  columns: (most: string) => `has more than ${most} columns, more than a sheet can hold`,
  cells: (most: string) =>
    `has a sheet of more than ${most} cells, blank ones counted; delete the rows and columns that hold no deals`,
} as const;

const otherKinds = { json: "a JSON file", pdf: "a PDF document", rtf: "a text document (RTF)" } as const;

/** What the file itself has to tell, beside its cells. */
export function noteMessage(note: FileNote): string {
  const cells = plural(note.rows, "cell");
  switch (note.code) {
    case "quotes-repaired":
      return note.rows === 1
        ? `1 row has a quotation mark inside a quoted cell; it was read as it stands (row ${note.first})`
        : `${note.rows} rows have a quotation mark inside a quoted cell; they were read as they stand (row ${note.first})`;
    case "long-rows": {
      const one = note.rows === 1;
      return `${plural(note.rows, "row")} ${one ? "has" : "have"} more cells than the table has columns, so what follows a comma or semicolon within a text was read a column too far (row ${note.first}): put such ${one ? "a text" : "texts"} in quotes`;
    }
    case "sheet-chosen":
      return `The deals were read from the sheet "${note.sheet}"; "${note.instead}", with which the file opens, looks less like a list of open deals`;
    case "sheet-doubtful":
      return `The sheet "${note.sheet}" does not look like a list of deals, so these figures may mean nothing: choose another with --sheet, or say its columns with --map`;
    case "sheets-unread": {
      const one = note.sheets.length === 1;
      return `${plural(note.sheets.length, "more sheet")} ${one ? "holds" : "hold"} deals and ${one ? "was" : "were"} not read: ${list(note.sheets)}; read ${one ? "it" : "them"} together with --sheet all`;
    }
    case "letters-of-mac":
      return `The letters beyond A to Z were read as an old Mac writes them (${note.address} as "${note.text}"); if they look wrong, save the file as UTF-8`;
    case "letters-guessed":
      return `${cells} ${note.rows === 1 ? "holds" : "hold"} letters that are not saved like the rest of the file (UTF-8): ${note.address} was read as "${note.text}"`;
    case "formulas-unsaved":
      return `${cells} ${note.rows === 1 ? "holds" : "hold"} a formula without a saved value (${note.address} is the first) and ${note.rows === 1 ? "was" : "were"} read as blank; open the file in Excel, save it and try again`;
  }
}
