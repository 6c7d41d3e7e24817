import type { SecondTable } from "../../core/table/join/SecondTable";
import { chooseSheet } from "../../core/table/sheetChoice/chooseSheet";
import type { WorkbookFile } from "../files/WorkbookFile";
import type { Context } from "./Context";
import { sheetOf } from "./chooseSheet";
import { readFile } from "./readFile";

/**
 * The tables that `--with` names: a sheet of the workbook itself, in whatever case, else the table of another file.
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
    return own ?? tableOf(readFile(name, context).workbook);
  });
}

/** The sheet with deals where the file has one, else the one that it opens with. */
function tableOf(workbook: WorkbookFile): SecondTable {
  const { likely, withDeals } = chooseSheet(workbook.sheets, workbook.active);
  return (withDeals.length > 0 ? likely[0] : undefined) ?? sheetOf(workbook, undefined);
}
