import { foldName } from "../cells/foldName";
import { mergeLines } from "../table/lines/mergeLines";
import type { Pipeline } from "../table/Pipeline";
import type { Guidelines } from "./Guidelines";

type Categories = Pick<Guidelines, "category">;

/**
 * What a line counts as: its category, or itself where it has none.
 *
 * @example categoryOf({ category: { Sensors: "Measurement" } })("SENSORS") // "Measurement"
 */
export function categoryOf({ category }: Categories): (line: string) => string {
  const known = new Map(Object.entries(category).map(([line, name]) => [foldName(line), name]));
  return (line) => known.get(foldName(line)) ?? line;
}

/** The pipeline with its lines taken together in the categories that the guidelines name; without any the pipeline itself. */
export function inCategories(pipeline: Pipeline, guidelines: Categories): Pipeline {
  if (pipeline.line === null || Object.keys(guidelines.category).length === 0) return pipeline;
  return { ...pipeline, line: mergeLines(pipeline.line, categoryOf(guidelines)) };
}

/**
 * The lines of each category, as the guidelines name them.
 *
 * @example linesByCategory({ category: { Sensors: "Measurement", Gauges: "Measurement" } }) // [{ name: "Measurement", lines: ["Sensors", "Gauges"] }]
 */
export function linesByCategory({
  category,
}: Categories): readonly { name: string; lines: readonly string[] }[] {
  const found = new Map<string, { name: string; lines: string[] }>();
  for (const [line, name] of Object.entries(category)) {
    const group = found.get(foldName(name)) ?? { name, lines: [] };
    group.lines.push(line);
    found.set(foldName(name), group);
  }
  return [...found.values()];
}
