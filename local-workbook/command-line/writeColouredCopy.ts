import { extname } from "node:path";
import type { Review } from "../../core/balance/review";
import { planColours } from "../../core/colours/planColours";
import { readPipeline } from "../../core/table/readPipeline";
import { colouredCopy } from "../files/xlsx/colouredCopy";
import { csvAsWorkbook } from "../files/xlsx/csvAsWorkbook";
import { sheetTitle } from "../files/xlsx/newWorkbook";
import type { Context } from "./Context";
import { refuseExisting, writeNewFile } from "./newFile";
import type { TableChoice } from "./openFileTable";
import type { OpenedPipeline } from "./openPipeline";
import { tell } from "./terminal/tell";
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
  refuseExisting(out);
}

/** Writes the copy and tells on standard error what it holds, so that JSON on standard output stays JSON. */
export function writeColouredCopy(
  out: string,
  { bytes, workbook, sheet, below, pipeline }: OpenedPipeline,
  review: Review,
  { options: { owner, ...everybody }, further }: TableChoice,
  context: Context,
): void {
  const plan = planColours(pipeline, review, owner === undefined ? {} : { owner });
  const isCsv = workbook.kind === "csv";
  // All of a CSV's rows are written alike: also those of other reps, and its own alone where other tables were read with it.
  const own = further.length === 0 || !isCsv ? null : readPipeline(sheet.cells, everybody);
  const whole = own?.ok ? own.pipeline : (pipeline.chosenFrom?.whole ?? pipeline);
  const from = isCsv ? csvAsWorkbook(sheet, whole) : bytes;
  const copy = colouredCopy(from, workbook.name, isCsv ? sheetTitle(sheet.name) : sheet.name, plan.rules);
  writeNewFile(out, copy);
  const { commandLine, more } = context.words;
  tell(context, commandLine.coloured(out, plan.rules.length));
  if (below.length > 0) tell(context, commandLine.colouredAlone(sheet.name));
  for (const left of plan.left) tell(context, more.notColoured(left));
}
