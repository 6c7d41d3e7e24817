import type { CellTable } from "../../core/cells/CellTable";
import { isFailure } from "../../core/table/isFailure";
import type { ReadFailure, ReadOptions } from "../../core/table/Reading";
import type { FileNote } from "../../core/words/FileNote";
import type { WorkbookFile, WorkbookSheet } from "../files/WorkbookFile";
import type { Context } from "./Context";
import { choiceNotes, pipelineSheets } from "./chooseSheet";
import { readFile } from "./readFile";
import { secondTables } from "./secondTables";
import { UsageError } from "./UsageError";

export interface OpenedTable<Read> {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookFile;
  readonly sheet: WorkbookSheet;
  /** The sheets that were stacked below it. */
  readonly below: readonly WorkbookSheet[];
  /** What there is to tell of the file and of the choice of the sheet. */
  readonly notes: readonly FileNote[];
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
export type TableReader<Read extends object> = (cells: CellTable, options: ReadOptions) => Read | ReadFailure;

/**
 * Reads a file's table: of the named sheet, else of the one that is most of a pipeline, with the tables of further files or sheets
 * beside or below it.
 *
 * @throws UsageError in the words of what was missing; FileError where the file itself cannot be read.
 */
export function openFileTable<Read extends object>(
  path: string,
  { sheet: sheetName, options, further }: TableChoice,
  context: Context,
  reader: TableReader<Read>,
): OpenedTable<Read> {
  const { bytes, workbook } = readFile(path, context);
  const sheets = pipelineSheets(workbook, sheetName, options.map !== undefined, context.words);
  const tables = [
    ...sheets.below.map(({ name, cells }) => ({ name, cells, holdsDeals: true })),
    ...secondTables(further, workbook, context),
  ];
  const unread = sheets.unread.filter(({ name }) => !tables.some((table) => table.name === name));
  let told: ReadFailure | undefined;
  for (const sheet of sheets.likely) {
    const beside = tables.length > 0 ? { with: { name: sheet.name, tables } } : {};
    const found = reader(sheet.cells, { ...options, ...beside });
    if (!isFailure(found)) {
      const notes = [
        ...choiceNotes(workbook, sheet, { unread, doubtful: sheets.doubtful }, sheetName === undefined),
        ...[sheet, ...sheets.below].flatMap((each) => each.notes),
      ];
      return { bytes, workbook, sheet, below: sheets.below, notes, read: found };
    }
    // A sheet with a header fails for a better reason than one without.
    if (told === undefined || (headless.has(told.code) && !headless.has(found.code))) told = found;
  }
  const others = sheets.unread.slice(1).map(({ name }) => name);
  throw new UsageError((words) =>
    words.commandLine.unreadableTable(
      workbook.name,
      (told ? words.issues.failureMessage(told) : "") + words.commandLine.moreSheets(others),
    ),
  );
}

const headless: ReadonlySet<ReadFailure["code"]> = new Set(["no-cells", "no-header"]);
