import { PortError } from "../../core/port/port";
import * as words from "../../core/words/en";

/** What a sheet of ours carries with it, unseen, through renaming, moving and saving. */
export interface OwnSheetNote {
  readonly key: string;
  /** A1 of the cells that the last report filled. */
  readonly extents: readonly string[];
}

export interface OwnSheet {
  readonly sheet: Excel.Worksheet;
  readonly note: OwnSheetNote;
}

const property = "FunnelBalance";

/** The first sheet that carries this key, or undefined; a copy that the user made of it comes later in the workbook. */
export async function findOwnSheet(
  context: Excel.RequestContext,
  key: string,
): Promise<OwnSheet | undefined> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12"))
    throw new PortError("unsupported", words.excel.withoutReports);
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const properties = sheets.items.map((sheet) => {
    const found = sheet.customProperties.getItemOrNullObject(property);
    found.load("value");
    return { sheet, found };
  });
  await context.sync();
  return properties
    .map(({ sheet, found }) => ({ sheet, note: found.isNullObject ? null : readNote(found.value) }))
    .find((own): own is OwnSheet => own.note?.key === key);
}

/** Makes a sheet of ours. Throws `name-taken`. The caller syncs. */
export async function makeOwnSheet(
  context: Excel.RequestContext,
  key: string,
  name: string,
): Promise<OwnSheet> {
  const taken = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!taken.isNullObject) throw new PortError("name-taken", name);
  const sheet = context.workbook.worksheets.add(name);
  const note = { key, extents: [] };
  writeNote(sheet, note);
  return { sheet, note };
}

export function guardOwnSheet({ sheet }: OwnSheet): void {
  if (sheet.protection.protected) throw new PortError("protected-sheet", sheet.name);
}

/** A property that is there already is replaced. */
export function writeNote(sheet: Excel.Worksheet, note: OwnSheetNote): void {
  sheet.customProperties.add(property, JSON.stringify(note));
}

/** Somebody else may have written a property of our name: what does not read as ours is not ours. */
function readNote(text: string): OwnSheetNote | null {
  try {
    const note: unknown = JSON.parse(text);
    if (!(note instanceof Object) || !("key" in note) || typeof note.key !== "string") return null;
    const extents = "extents" in note && Array.isArray(note.extents) ? note.extents.map(String) : [];
    return { key: note.key, extents };
  } catch {
    return null;
  }
}
