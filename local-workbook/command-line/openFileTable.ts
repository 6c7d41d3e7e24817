import type { CellTable } from "../../core/cells/CellTable";
import { logSheet } from "../../core/port/logSheet";
import type { ReadFailure, ReadOptions } from "../../core/table/Reading";
import type { Words } from "../../core/words/Words";
import type { WorkbookFile, WorkbookSheet } from "../files/WorkbookFile";
import type { Context } from "./Context";
import { sheetNamed, sheetsByLikelihood } from "./chooseSheet";
import { readFile } from "./readFile";
import { secondTables } from "./secondTables";
import { UsageError } from "./UsageError";

export interface OpenedTable<Read> {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookFile;
  readonly sheet: WorkbookSheet;
  readonly read: Read;
}

/** Which table of a file to read, and how. */
export interface TableChoice {
  readonly sheet: string | undefined;
  readonly options: ReadOptions;
  /** Sheets and files to read with it. */
  readonly further: readonly string[];
}

/** A reader of a table as the core has them: what it read, or why it could not. */
export type TableReader<Read> = (
  cells: CellTable,
  options: ReadOptions,
) => { readonly read: Read } | ReadFailure;

/**
 * Reads a file's table: of the named sheet, else of the first sheet that holds one, with the tables of further files or sheets
 * beside or below it.
 *
 * @throws UsageError in the words of what was missing; FileError where the file itself cannot be read.
 */
export function openFileTable<Read>(
  path: string,
  { sheet: sheetName, options, further }: TableChoice,
  context: Context,
  reader: TableReader<Read>,
): OpenedTable<Read> {
  const { bytes, workbook } = readFile(path, context);
  const tables = secondTables(further, workbook, context);
  const sheets =
    sheetName === undefined
      ? oursLast(sheetsByLikelihood(workbook), context.words)
      : [sheetNamed(workbook, sheetName)];
  let told: ReadFailure | undefined;
  for (const sheet of sheets) {
    const beside = tables.length > 0 ? { with: { name: sheet.name, tables } } : {};
    const found = reader(sheet.cells, { ...options, ...beside });
    if ("read" in found) return { bytes, workbook, sheet, read: found.read };
    // A sheet with a header fails for a better reason than one without.
    if (told === undefined || (headless.has(told.code) && !headless.has(found.code))) told = found;
  }
  throw new UsageError((words) =>
    words.commandLine.unreadableTable(workbook.name, told ? words.issues.failureMessage(told) : ""),
  );
}

const headless: ReadonlySet<ReadFailure["code"]> = new Set(["no-cells", "no-header"]);

/** Sheets that we write, and the goals, name accounts or reps too: they are no pipeline while another sheet is one. */
function oursLast(sheets: readonly WorkbookSheet[], { team, time }: Words): readonly WorkbookSheet[] {
  const ours = new Set([time.sheetName, team.report.sheetName, logSheet.name, "Goals"]);
  return [...sheets.filter(({ name }) => !ours.has(name)), ...sheets.filter(({ name }) => ours.has(name))];
}
