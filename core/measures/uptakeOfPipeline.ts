import { ofEach } from "../cells/ofEach";
import { perPart, wholeVote } from "../table/lines/partsOf";
import type { LineColumn, Pipeline } from "../table/Pipeline";
import { type Uptake, uptake } from "./uptake";

/**
 * How each line of a pipeline is picked up, by the days on which deals were created, whatever became of them.
 * Null where the table has no lines or no created dates.
 */
export const uptakeOfPipeline = ofEach(({ line, created }: Pipeline): Uptake | null => {
  if (line === null || created === null) return null;
  const made = uptakeOfLines(line, created);
  return made.quarters.length === 0 ? null : made;
});

/** The same, of lines and the serial day of each deal. */
export function uptakeOfLines(
  { names, parts }: Pick<LineColumn, "names" | "parts">,
  days: Float64Array,
): Uptake {
  const votes = parts.votes === null ? null : parts.votes.map((each) => each / wholeVote);
  return uptake({ names, codes: parts.codes, days: perPart(parts, days), votes });
}
