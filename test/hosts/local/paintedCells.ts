import { ConditionalFormattingService } from "@univerjs/preset-sheets-conditional-formatting";
import { cellAddress } from "../../../core/cells/a1";
import type { Univer } from "../../../local-workbook/page/univer/startUniver";
import { asHex } from "./asHex";

/** Every cell that the grid fills by its conditional formats, with the fill, once they have been worked out. */
export async function paintedCells({ univer, univerAPI }: Univer, sheetId: string): Promise<string[]> {
  const sheet = univerAPI.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`the test names a sheet that is not there: ${sheetId}`);
  const service = univer.__getInjector().get(ConditionalFormattingService);
  const unitId = sheet.getWorkbook().getUnitId();
  const look = () => {
    const found: string[] = [];
    for (let row = 0; row < sheet.getMaxRows(); row++)
      for (let column = 0; column < sheet.getMaxColumns(); column++) {
        const fill = service.composeStyle(unitId, sheetId, row, column)?.style?.bg?.rgb;
        if (fill) found.push(`${cellAddress(row + 1, column)} ${asHex(fill)}`);
      }
    return found;
  };
  // The first look asks for the results, which come in the turns after it.
  let before = look();
  for (let same = 0; same < 5; ) {
    await new Promise((done) => setTimeout(done, 50));
    const now = look();
    same = now.length === before.length ? same + 1 : 0;
    before = now;
  }
  return before;
}
