import type { Pipeline } from "../../core/table/Pipeline";
import type { ReadFailure, ReadFailureCode, ReadOptions } from "../../core/table/Reading";
import { readPipeline } from "../../core/table/readPipeline";
import * as words from "../../core/words/en/commandLine";
import { failureMessage } from "../../core/words/en/issues";
import type { WorkbookFile, WorkbookSheet } from "../files/WorkbookFile";
import { sheetNamed, sheetsByLikelihood } from "./chooseSheet";
import { readFile } from "./readFile";
import { secondTables } from "./secondTables";
import type { Terminal } from "./terminal/Terminal";
import { UsageError } from "./UsageError";

export interface OpenedPipeline {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookFile;
  readonly sheet: WorkbookSheet;
  readonly pipeline: Pipeline;
}

/**
 * Reads a file's pipeline: of the named sheet, else of the first sheet that holds one, with the tables of further files
 * or sheets beside or below it.
 *
 * @param further sheets and files to read with it
 * @throws UsageError in the words of what was missing; FileError where the file itself cannot be read.
 */
export function openPipeline(
  path: string,
  sheetName: string | undefined,
  options: ReadOptions,
  terminal: Terminal,
  further: readonly string[] = [],
): OpenedPipeline {
  const { bytes, workbook } = readFile(path, terminal);
  const tables = secondTables(further, workbook, terminal);
  const sheets = sheetName === undefined ? sheetsByLikelihood(workbook) : [sheetNamed(workbook, sheetName)];
  let told: ReadFailure | undefined;
  for (const sheet of sheets) {
    const beside = tables.length > 0 ? { with: { name: sheet.name, tables } } : {};
    const reading = readPipeline(sheet.cells, { ...options, ...beside });
    if (reading.ok) return { bytes, workbook, sheet, pipeline: reading.pipeline };
    // A sheet with a header fails for a better reason than one without.
    if (told === undefined || (headless.has(told.code) && !headless.has(reading.failure.code)))
      told = reading.failure;
  }
  throw new UsageError(words.unreadableTable(workbook.name, told ? failureMessage(told) : ""));
}

const headless: ReadonlySet<ReadFailureCode> = new Set(["no-cells", "no-header"]);
