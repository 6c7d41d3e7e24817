import { blockRange } from "../../core/port/blockRange";
import type { ReportBlock } from "../../core/port/ReportSheet";
import { writeBlock } from "./writeBlock";
import { writeRows } from "./writeRows";

/**
 * Adds rows below what stands on a sheet. A co-author may write into the same place between our look and our writing, by hand or with an older
 * version of ours that knows nothing of turns. So the request that writes also says what it wrote over: that is put back, and ours go below it.
 *
 * @param blocks where they go by our last look
 * @param placeAnew where blocks go by a new look
 */
export async function addBelow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly ReportBlock[],
  placeAnew: (blocks: readonly ReportBlock[]) => Promise<readonly ReportBlock[]>,
): Promise<void> {
  const [first, ...others] = blocks;
  if (first === undefined) return;
  const { top, left, bottom, right } = blockRange(first);
  const size = [bottom - top + 1, right - left + 1] as const;
  const there = sheet.getRangeByIndexes(top - 1, left, ...size).load("values");
  await writeBlock(context, sheet, first);
  const theirs: unknown[][] = there.values;
  if (theirs.every((row) => row.every((cell) => cell === "")))
    return addBelow(context, sheet, others, placeAnew);
  await writeRows(context, sheet, top - 1, left, theirs);
  await addBelow(context, sheet, await placeAnew(blocks), placeAnew);
}
