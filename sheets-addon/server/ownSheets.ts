import { PortError } from "../../core/port/port";
import { readSheetNote, writeSheetNote } from "../../core/port/sheetNote";
import { sheetId } from "./findSheet";
import { keepText, readText } from "./texts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface OwnSheet {
  readonly sheet: Sheet;
  /** A1 of the cells that we filled the last time. */
  readonly extents: readonly string[];
}

/** The document remembers a sheet that we made by its id, so that renaming it does not lose it. */
const property = (key: string) => `sheet:${key}`;

export function findOwnSheet(key: string): OwnSheet | null {
  const note = readSheetNote(readText(property(key)), "id");
  if (!note) return null;
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((candidate) => sheetId(candidate) === note.name);
  return sheet ? { sheet, extents: note.extents } : null;
}

/** Makes the sheet at the end of the document; a sheet of that name that is not ours is left alone. */
export function makeOwnSheet(key: string, name: string): OwnSheet {
  const document = SpreadsheetApp.getActiveSpreadsheet();
  if (document.getSheetByName(name)) throw new PortError("name-taken", name);
  const before = document.getActiveSheet();
  const sheet = document.insertSheet(name, document.getNumSheets());
  try {
    document.setActiveSheet(before);
    rememberOwnSheet(key, sheet, []);
  } catch (fault) {
    // Nobody would know it for ours, and its name would be taken for good.
    document.deleteSheet(sheet);
    throw fault;
  }
  return { sheet, extents: [] };
}

export function rememberOwnSheet(key: string, sheet: Sheet, extents: readonly string[]): void {
  keepText(property(key), writeSheetNote({ name: sheetId(sheet), extents }, "id"));
}
