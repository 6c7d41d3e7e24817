import { blockRange } from "../../core/port/blockRange";
import { blockStyles } from "../../core/port/blockStyles";
import type { ReportBlock } from "../../core/port/ReportSheet";
import { dress } from "./dress";
import { writeRows } from "./writeRows";

/** Writes a block of a sheet of ours, with its look and its number formats. */
export async function writeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: ReportBlock,
): Promise<void> {
  if (block.rows.length === 0) return;
  const { top, left } = blockRange(block);
  const head = block.heading ? 1 : 0;
  const below = block.rows.length - head;
  for (const style of blockStyles(block)) dress(sheet, style);
  for (const [i, format] of block.formats.entries()) {
    if (format === "" || below === 0) continue;
    sheet.getRangeByIndexes(top - 1 + head, left + i, below, 1).numberFormat = Array.from(
      { length: below },
      () => [format],
    );
  }
  await writeRows(context, sheet, top - 1, left, block.rows);
}
