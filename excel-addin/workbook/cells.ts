import { PortError, type ReadProgress, type SheetCells, type SheetRef } from "../../core/port/port";
import { from1904 } from "./from1904";
import { inExcel } from "./inExcel";
import { readMerges } from "./readMerges";
import { readRange } from "./readRange";

/** A chart sheet can be the active one; Excel then refuses to name an active worksheet, with a code that differs by platform. */
export async function activeSheet(): Promise<SheetRef> {
  try {
    return await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("id,name");
      await context.sync();
      return { id: sheet.id, name: sheet.name };
    });
  } catch (error) {
    if (error instanceof PortError && ["missing-sheet", "host"].includes(error.code))
      throw new PortError("not-a-worksheet", error.detail);
    throw error;
  }
}

export function sheets(): Promise<SheetRef[]> {
  return inExcel(async (context) => {
    const all = context.workbook.worksheets;
    all.load("items/id,items/name");
    await context.sync();
    return all.items.map(({ id, name }) => ({ id, name }));
  });
}

export async function read(sheetId?: string, onPart?: ReadProgress): Promise<SheetCells> {
  const id = sheetId ?? (await activeSheet()).id;
  return inExcel((context) => readSheet(context, context.workbook.worksheets.getItem(id), onPart), {
    subject: id,
  });
}

/** The used range of a sheet (values, number formats, merged cells, how many rows are hidden) and where its tables are. */
export async function readSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  onPart?: ReadProgress,
): Promise<SheetCells> {
  sheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.tables.load("items/name");
  await context.sync();
  const { id, name } = sheet;
  if (used.isNullObject) return { id, name, tables: [], cells: { values: [], formats: [], top: 1, left: 0 } };

  const visible = used.getVisibleView();
  visible.load("rowCount");
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load("address");
    return { name: table.name, range };
  });
  // On its own: an answer that is too large would take these down with it.
  await context.sync();
  const merges = await readMerges(context, sheet, used);
  const cells = await readRange(context, sheet, used, ["values", "numberFormat"], onPart);
  const values = await from1904(context, sheet, used, cells);
  return {
    id,
    name,
    tables: tables.map((table) => ({ name: table.name, range: withoutSheet(table.range.address) })),
    cells: {
      values,
      formats: cells.numberFormat.map((row) => row.map(String)),
      top: used.rowIndex + 1,
      left: used.columnIndex,
      hiddenRows: used.rowCount - visible.rowCount,
      merges,
    },
  };
}

/** `'My sheet'!A1:B2` as `A1:B2`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
