import { review } from "../../core/balance/review";
import { planColours } from "../../core/colours/planColours";
import { headerMark } from "../../core/port/headerMark";
import type { WorkbookPort } from "../../core/port/port";
import { readPipeline } from "../../core/table/readPipeline";
import type { Words } from "../../core/words/Words";

/** Colours the active sheet by the default guidelines. Returns why it could not, or null where it did. */
export async function colourByDefault(port: WorkbookPort, words: Words): Promise<string | null> {
  const { id, cells } = await port.read();
  const reading = readPipeline(cells);
  if (!reading.ok) return words.issues.failureMessage(reading.failure);
  const { rules } = planColours(reading.pipeline, review(reading.pipeline));
  if (rules.length === 0) return words.page.nothingToColour;
  await port.colour(id, rules, headerMark(reading.pipeline));
  return null;
}
