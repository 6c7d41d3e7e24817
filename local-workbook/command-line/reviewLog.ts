import type { BlockedLine } from "../../core/customers/whitespace/BlockedLine";
import { logRowsIn, logSheet } from "../../core/port/logSheet";
import { readLog } from "../../core/sheets/readLog";
import type { Pipeline } from "../../core/table/Pipeline";
import { blockedOn } from "../../core/weekly/blockedOn";
import type { ReviewLog } from "../../core/weekly/Snapshot";
import type { WorkbookFile } from "../files/WorkbookFile";

/** The cells of a sheet by its name; null where there is none. */
export function sheetCells({ sheets }: WorkbookFile, name: string) {
  return sheets.find((sheet) => sheet.name === name)?.cells ?? null;
}

/** What the workbook's log of reviews says; an empty log where there is none. */
export function reviewLogOf(workbook: WorkbookFile): ReviewLog {
  const cells = sheetCells(workbook, logSheet.name);
  return readLog(cells === null ? [] : logRowsIn(cells));
}

/** What is not possible at a customer as of the data, as an option of a customer report. */
export function blockedOption(workbook: WorkbookFile, { asOf }: Pick<Pipeline, "asOf">) {
  const log = reviewLogOf(workbook);
  const blocked: readonly BlockedLine[] = asOf === null ? log.blocked : blockedOn(log, asOf);
  return { blocked };
}
