import { readingOf } from "../../../core/balance/Guidelines";
import { review } from "../../../core/balance/review";
import type { ColourRule } from "../../../core/colours/ColourRule";
import { planColours } from "../../../core/colours/planColours";
import { loadSettings } from "../../../core/port/keepSettings";
import type { WorkbookPort } from "../../../core/port/port";
import { readPipeline } from "../../../core/table/readPipeline";

/**
 * The rules that show the review of a sheet, by the user's own guidelines and columns. None where it holds no deals, or where every
 * guideline is met.
 */
export async function coloursByReview(port: WorkbookPort, sheetId: string): Promise<readonly ColourRule[]> {
  const [{ cells }, settings] = await Promise.all([port.read(sheetId), loadSettings(port)]);
  const { guidelines, columns, rows, tintRows } = settings;
  const reading = readPipeline(cells, {
    map: columns[sheetId] ?? {},
    ...readingOf(guidelines),
    ...rows[sheetId],
  });
  if (!reading.ok) return [];
  const { pipeline } = reading;
  return planColours(pipeline, review(pipeline, { guidelines }), { wholeRow: tintRows }).rules;
}
