import type { Pipeline } from "../../core/table/Pipeline";
import { readPipeline } from "../../core/table/readPipeline";
import { plainSentence } from "../../core/words/Sentence";
import type { Context } from "./Context";
import { type OpenedTable, openFileTable, type TableChoice } from "./openFileTable";
import { tell } from "./terminal/tell";

export interface OpenedPipeline extends Omit<OpenedTable<Pipeline>, "read"> {
  readonly pipeline: Pipeline;
}

/** Reads a file's pipeline (see `openFileTable`). @throws UsageError, FileError */
export function openPipeline(path: string, choice: TableChoice, context: Context): OpenedPipeline {
  const { read, ...opened } = openFileTable(path, choice, context, (cells, options) => {
    const reading = readPipeline(cells, options);
    return reading.ok ? reading.pipeline : reading.failure;
  });
  return { ...opened, pipeline: read };
}

/** The same for an answer that has no place for what there is to tell of the file and its days: it goes to standard error. */
export function openAndTell(path: string, choice: TableChoice, context: Context): OpenedPipeline {
  const opened = openPipeline(path, choice, context);
  const { commandLine, files, issues } = context.words;
  const slips = opened.pipeline.issues.filter(({ code }) => code === "date-slip");
  const told = [
    ...opened.notes.map(files.noteMessage),
    ...slips.map((issue) => plainSentence(issues.issueMessage(issue))),
  ];
  for (const text of told) tell(context, `${commandLine.program}: ${text}`);
  return opened;
}
