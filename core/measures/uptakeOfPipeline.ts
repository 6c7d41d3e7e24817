import { perPart, wholeVote } from "../table/lines/partsOf";
import type { Pipeline } from "../table/Pipeline";
import { type Uptake, uptake } from "./uptake";

/**
 * How each line of a pipeline is picked up, by the days on which deals were created, whatever became of them.
 * Null where the table has no lines or no created dates.
 */
export function uptakeOfPipeline({ line, created }: Pipeline): Uptake | null {
  if (line === null || created === null) return null;
  const { parts, names } = line;
  const votes = parts.votes === null ? null : parts.votes.map((each) => each / wholeVote);
  const made = uptake({ names, codes: parts.codes, days: perPart(parts, created), votes });
  return made.quarters.length === 0 ? null : made;
}
