import { existsSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import type { Review } from "../../core/balance/review";
import { planColours } from "../../core/colours/planColours";
import type { Pipeline } from "../../core/table/Pipeline";
import type { ReadOptions } from "../../core/table/Reading";
import { readPipeline } from "../../core/table/readPipeline";
import type { WorkbookSheet } from "../files/WorkbookFile";
import { colouredCopy } from "../files/xlsx/colouredCopy";
import { csvAsWorkbook } from "../files/xlsx/csvAsWorkbook";
import { sheetTitle } from "../files/xlsx/newWorkbook";
import type { Context } from "./Context";
import type { OpenedPipeline } from "./openPipeline";
import { UsageError } from "./UsageError";

/**
 * Refuses, before any work is done, a copy that would replace a file: whatever is there may be the only one of its
 * kind. A workbook with macros keeps its ending, since Excel does not open it under another.
 *
 * @throws UsageError
 */
export function checkColouredPath(path: string, out: string): void {
  const ending = extname(path).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  if (extname(out).toLowerCase() !== ending)
    throw new UsageError((words) => words.commandLine.outEnding(out, ending));
  if (existsSync(out)) throw new UsageError((words) => words.commandLine.outExists(out));
}

/** Writes the copy and tells on standard error what it holds, so that JSON on standard output stays JSON. */
export function writeColouredCopy(
  out: string,
  { bytes, workbook, sheet, pipeline }: OpenedPipeline,
  review: Review,
  { owner, ...everybody }: ReadOptions,
  context: Context,
): void {
  const plan = planColours(pipeline, review, owner === undefined ? {} : { owner });
  const isCsv = workbook.kind === "csv";
  const from = isCsv ? newCopy(sheet, everybody, pipeline) : bytes;
  const copy = colouredCopy(from, workbook.name, isCsv ? sheetTitle(sheet.name) : sheet.name, plan.rules);
  try {
    writeFileSync(out, copy, { flag: "wx" });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError((words) =>
      code === "EEXIST" ? words.commandLine.outExists(out) : words.commandLine.outNotWritten(out, message),
    );
  }
  context.err(`${context.words.commandLine.coloured(out, plan.rules.length)}\n`);
  for (const left of plan.left) context.err(`${context.words.pane.notColoured(left)}\n`);
}

/** All of a CSV's rows are written alike, also where one rep's alone were reviewed. */
function newCopy(sheet: WorkbookSheet, everybody: ReadOptions, reviewed: Pipeline): Uint8Array {
  const reading = readPipeline(sheet.cells, everybody);
  return csvAsWorkbook(sheet, reading.ok ? reading.pipeline : reviewed);
}
