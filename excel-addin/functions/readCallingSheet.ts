import { sheetNamed } from "../../core/cells/a1";
import { readRange } from "../workbook/readRange";

/**
 * The cells of the sheet on which a formula stands, from A1 to the end of what is filled. Whoever has entered the formula is often
 * typing the next cell already: the reading waits for the end of it, since nothing would calculate the formula again.
 *
 * @param address of the calling cell, such as `'My deals'!F2` or `'[Book1.xlsx]My deals'!F2`.
 */
export function readCallingSheet(address: string): Promise<unknown[][]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName(address));
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return [];
    const fromA1 = {
      rowIndex: 0,
      columnIndex: 0,
      rowCount: used.rowIndex + used.rowCount,
      columnCount: used.columnIndex + used.columnCount,
    };
    return (await readRange(context, sheet, fromA1, ["values"])).values;
  });
}

function sheetName(address: string): string {
  const quoted = address.slice(0, address.lastIndexOf("!"));
  const name = sheetNamed(quoted);
  return name.replace(/^.*\]/, "");
}
