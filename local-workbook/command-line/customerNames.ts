import { basename } from "node:path";
import { readPipeline } from "../../core/table/readPipeline";
import type { Context } from "./Context";
import { sheetsByLikelihood } from "./chooseSheet";
import { readFile } from "./readFile";
import { UsageError } from "./UsageError";

/**
 * The names in a list of customers: its account column where its header says which that is, else the first column
 * that holds text. A header among the names does no harm, since no account is called so.
 *
 * @throws UsageError where the file holds no name.
 */
export function customerNames(path: string, context: Context): readonly string[] {
  const { workbook } = readFile(path, context);
  for (const { cells } of sheetsByLikelihood(workbook)) {
    const reading = readPipeline(cells);
    if (reading.ok && reading.pipeline.account) return reading.pipeline.account.spellings.flat();
    const names = firstTexts(cells.values);
    if (names.length > 0) return names;
  }
  throw new UsageError((words) => words.commandLine.noNames(basename(path)));
}

function firstTexts(rows: readonly (readonly unknown[])[]): string[] {
  const isName = (cell: unknown): cell is string => typeof cell === "string" && /\p{L}/u.test(cell);
  const columns = rows.map((row) => row.findIndex(isName)).filter((column) => column >= 0);
  const column = columns.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  return rows.map((row) => row[column]).filter(isName);
}
