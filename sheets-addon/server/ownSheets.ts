import { PortError, type SheetRef } from "../../core/port/port";
import { sheetId } from "./findSheet";
import { readProperty, writeProperty } from "./properties";

/** A sheet that we made, remembered in the document by its id, so that renaming it does not lose it. */
export interface OwnSheet {
  readonly id: string;
  /** A1 of the cells that we filled. */
  readonly extents: readonly string[];
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const property = (key: string) => `sheet:${key}`;

export function findOwnSheet(key: string): { sheet: Sheet; own: OwnSheet } | null {
  const own = readOwn(readProperty(property(key)));
  if (!own) return null;
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((candidate) => sheetId(candidate) === own.id);
  return sheet ? { sheet, own } : null;
}

/** Makes the sheet at the end of the document; a sheet of that name that is not ours is left alone. */
export function makeOwnSheet(key: string, name: string): { sheet: Sheet; own: OwnSheet } {
  const document = SpreadsheetApp.getActiveSpreadsheet();
  if (document.getSheetByName(name)) throw new PortError("name-taken", name);
  const before = document.getActiveSheet();
  const sheet = document.insertSheet(name, document.getNumSheets());
  document.setActiveSheet(before);
  const own = { id: sheetId(sheet), extents: [] };
  rememberOwnSheet(key, own);
  return { sheet, own };
}

export function rememberOwnSheet(key: string, own: OwnSheet): void {
  writeProperty(property(key), JSON.stringify(own));
}

export function reference(sheet: Sheet): SheetRef {
  return { id: sheetId(sheet), name: sheet.getName() };
}

function readOwn(text: string | null): OwnSheet | null {
  if (text === null) return null;
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== "object" || parsed === null || !("id" in parsed) || !("extents" in parsed))
    return null;
  const { id, extents } = parsed;
  if (typeof id !== "string" || !Array.isArray(extents)) return null;
  return { id, extents: extents.map(String) };
}
