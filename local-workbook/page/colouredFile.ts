import type { ColourRule } from "../../core/colours/ColourRule";
import { readPipeline } from "../../core/table/readPipeline";
import type { WorkbookFile } from "../files/WorkbookFile";
import { colouredCopy } from "../files/xlsx/colouredCopy";
import { csvAsWorkbook } from "../files/xlsx/csvAsWorkbook";
import { sheetTitle } from "../files/xlsx/newWorkbook";

/**
 * A file as it was opened, as a workbook with these colours. `rules` holds the rules of each sheet in the file's order;
 * sheets without any are left alone.
 *
 * @throws FileError
 */
export function colouredFile(
  file: WorkbookFile,
  bytes: Uint8Array,
  rules: readonly (readonly ColourRule[])[],
): Uint8Array {
  const [table] = file.sheets;
  const reading = file.kind === "csv" && table ? readPipeline(table.cells) : null;
  const start = reading?.ok && table ? csvAsWorkbook(table, reading.pipeline) : bytes;
  return file.sheets.reduce((copy, sheet, index) => {
    const wanted = rules[index] ?? [];
    const name = file.kind === "csv" ? sheetTitle(sheet.name) : sheet.name;
    return wanted.length === 0 ? copy : colouredCopy(copy, file.name, name, wanted);
  }, start);
}

/** "pipeline.csv" becomes "pipeline coloured.xlsx"; a workbook with macros keeps its ending. */
export function colouredName(fileName: string): string {
  const ending = /\.xlsm$/i.test(fileName) ? ".xlsm" : ".xlsx";
  return `${fileName.replace(/\.[^.]*$/, "")} coloured${ending}`;
}
