import type { Pipeline } from "../../../core/table/Pipeline";
import { readPipeline } from "../../../core/table/readPipeline";

/** The pipeline of a table that stands in the first cells of a sheet. */
export function pipelineFrom(values: readonly (readonly unknown[])[]): Pipeline {
  const reading = readPipeline({ values, top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.pipeline;
}
