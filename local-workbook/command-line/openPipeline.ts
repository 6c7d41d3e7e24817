import type { Pipeline } from "../../core/table/Pipeline";
import { readPipeline } from "../../core/table/readPipeline";
import { type OpenedTable, openTable, type TableChoice } from "./openTable";
import type { Terminal } from "./terminal/Terminal";

export interface OpenedPipeline extends Omit<OpenedTable<Pipeline>, "read"> {
  readonly pipeline: Pipeline;
}

/** Reads a file's pipeline (see `openTable`). @throws UsageError, FileError */
export function openPipeline(path: string, choice: TableChoice, terminal: Terminal): OpenedPipeline {
  const { read, ...opened } = openTable(path, choice, terminal, (cells, options) => {
    const reading = readPipeline(cells, options);
    return reading.ok ? { read: reading.pipeline } : reading.failure;
  });
  return { ...opened, pipeline: read };
}
