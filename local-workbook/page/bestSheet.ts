import { chooseSheet } from "../../core/table/sheetChoice/chooseSheet";
import type { Words } from "../../core/words/Words";
import type { WorkbookFile } from "../files/WorkbookFile";
import { isOurs } from "../ourSheets";

/** Index of the sheet to open with: the one that is most of a pipeline, by the command line's rule; the file's own where none is. */
export function bestSheet({ sheets, active, kind }: WorkbookFile, words: Words): number {
  if (kind === "csv") return active;
  const [likeliest] = chooseSheet(sheets, active, isOurs(words)).likely;
  return likeliest === undefined ? active : sheets.indexOf(likeliest);
}
