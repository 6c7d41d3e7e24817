import { PortError } from "../../core/port/port";
import { readSheetNote, writeSheetNote } from "../../core/port/sheetNote";

export interface OwnSheet {
  readonly sheet: Excel.Worksheet;
  /** A1 of the cells that we filled the last time. */
  readonly extents: readonly string[];
}

/** A custom property of the worksheet goes with it, unseen, through renaming, moving and saving. */
const property = "FunnelBalance";

/** The first sheet that carries this key, or undefined; a copy that the user made of it comes later in the workbook. */
export async function findOwnSheet(
  context: Excel.RequestContext,
  key: string,
): Promise<OwnSheet | undefined> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const properties = sheets.items.map((sheet) => {
    const found = sheet.customProperties.getItemOrNullObject(property);
    found.load("value");
    return { sheet, found };
  });
  await context.sync();
  for (const { sheet, found } of properties) {
    const note = readSheetNote(found.isNullObject ? null : found.value, "key");
    if (note?.name === key) return { sheet, extents: note.extents };
  }
  return undefined;
}

/** Makes a sheet of ours. Throws `name-taken`. */
export async function makeOwnSheet(
  context: Excel.RequestContext,
  key: string,
  name: string,
): Promise<OwnSheet> {
  const taken = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!taken.isNullObject) throw new PortError("name-taken", name);
  const sheet = context.workbook.worksheets.add(name);
  rememberOwnSheet(sheet, key, []);
  try {
    await context.sync();
    return { sheet, extents: [] };
  } catch (failure) {
    // It may stand there without our mark: its name would be taken for good.
    const made = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (made.isNullObject) throw failure;
    rememberOwnSheet(made, key, []);
    await context.sync();
    return { sheet: made, extents: [] };
  }
}

/** A property that is there already is replaced. */
export function rememberOwnSheet(sheet: Excel.Worksheet, key: string, extents: readonly string[]): void {
  sheet.customProperties.add(property, writeSheetNote({ name: key, extents }, "key"));
}
