import { parseRange } from "../../core/cells/a1";
import type { CellBlock } from "../../core/cells/CellTable";
import type { Extent } from "./readRange";

/** Excel refuses to tell more than 512 merged areas at once: a range is then asked in halves, and at most so often. */
const mostRequests = 32;

/**
 * The merged cells of a range, as indexes into it; those that begin outside are left out. None where Excel is too old to tell
 * (before ExcelApi 1.13), and not all where there are very many: a cell that is not known here to be merged is blank to core, as others are.
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  extent: Extent,
): Promise<readonly CellBlock[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return [];
  const found = new Map<string, CellBlock>();
  const { columnIndex, columnCount } = extent;
  const parts = [{ rowIndex: extent.rowIndex, rowCount: extent.rowCount }];
  for (let request = 0; request < mostRequests; request++) {
    const part = parts.pop();
    if (part === undefined) break;
    const { rowIndex, rowCount } = part;
    const range = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address");
    try {
      await context.sync();
    } catch {
      if (rowCount < 2) continue;
      const upper = Math.floor(rowCount / 2);
      parts.push({ rowIndex: rowIndex + upper, rowCount: rowCount - upper });
      parts.push({ rowIndex, rowCount: upper });
      continue;
    }
    if (!merged.isNullObject)
      for (const address of areasOf(merged.address)) found.set(address, blockOf(address, extent));
    merged.untrack();
    range.untrack();
  }
  return [...found.values()].filter(({ top, left }) => top >= 0 && left >= 0);
}

/** `A2:A4` and `B2:C2` of `'My, sheet'!A2:A4,'My, sheet'!B2:C2`. */
function areasOf(addresses: string): readonly string[] {
  return [...addresses.matchAll(/!(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)(?=,|$)/g)].flatMap(
    ([, area]) => area ?? [],
  );
}

function blockOf(address: string, { rowIndex, columnIndex }: Extent): CellBlock {
  const { top, left, bottom, right } = parseRange(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    top: top - 1 - rowIndex,
    left: left - columnIndex,
    bottom: bottom - 1 - rowIndex,
    right: right - columnIndex,
  };
}
