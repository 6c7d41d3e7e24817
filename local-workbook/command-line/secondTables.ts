import type { SecondTable } from "../../core/table/join/SecondTable";
import type { WorkbookFile } from "../files/WorkbookFile";
import type { Context } from "./Context";
import { sheetOf } from "./chooseSheet";
import { readFile } from "./readFile";

/**
 * The tables that `--with` names: a sheet of the workbook itself, in whatever case, else the sheet that another file opens with.
 *
 * @throws FileError where there is neither.
 */
export function secondTables(
  names: readonly string[],
  workbook: WorkbookFile,
  context: Context,
): readonly SecondTable[] {
  return names.map((name) => {
    const own = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    return own ?? sheetOf(readFile(name, context).workbook, undefined);
  });
}
