import type { Pipeline } from "../table/Pipeline";
import { type Uptake, uptake } from "./uptake";

/**
 * How each line of a pipeline is picked up, by the days on which deals were created, whatever became of them.
 * Null where the table has no lines or no created dates.
 */
export function uptakeOfPipeline({ line, created }: Pipeline): Uptake | null {
  if (line === null || created === null) return null;
  const made = uptake({ names: line.names, codes: line.codes, days: created });
  return made.quarters.length === 0 ? null : made;
}
