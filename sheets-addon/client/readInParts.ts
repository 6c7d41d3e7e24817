import { PortError, type ReadProgress, type SheetCells } from "../../core/port/port";
import type { FormatRun, SheetExtent, SheetPart } from "../server/cells";
import type { CallServer } from "./callServer";

/** A google.script.run answer of some megabytes is slow and may fail, so a large sheet comes in several. */
const cellsAPart = 200_000;

/** Reads the filled part of a sheet. `onPart` hears of each part; what it throws ends the reading. */
export async function readInParts(
  call: CallServer,
  extent: SheetExtent,
  onPart: ReadProgress = () => {},
): Promise<SheetCells> {
  const { rows, columns } = extent;
  const step = Math.max(1, Math.floor(cellsAPart / Math.max(1, columns)));
  const parts: SheetPart[] = [];
  for (let row = 1; row <= rows && columns > 0; row += step) {
    const count = Math.min(step, rows - row + 1);
    parts.push(await call("sheetPart", extent.id, row, count, columns));
    onPart(row - 1 + count, rows);
  }
  if (parts.length > 1) await guardUnchanged(call, extent.id, rows, columns, extent.name);
  return {
    id: extent.id,
    name: extent.name,
    tables: [],
    isWatched: extent.watched,
    cells: {
      values: parts.flatMap((part) => part.values),
      formats: parts.flatMap(({ values, formats }) => eachFormat(values.length, formats)),
      top: 1,
      left: 0,
      filtered: extent.filtered,
      merges: extent.merges,
    },
  };
}

/** Somebody may insert a row between two parts; a table glued together from two states would be wrong. */
async function guardUnchanged(
  call: CallServer,
  id: string,
  rows: number,
  columns: number,
  name: string,
): Promise<void> {
  const now = await call("sheetExtent", id);
  if (now.rows !== rows || now.columns !== columns) throw new PortError("sheet-changed", name);
}

/** Formats cell by cell, row after row. */
function eachFormat(rows: number, columns: readonly (readonly FormatRun[])[]): string[][] {
  const cells = Array.from({ length: rows }, (): string[] => []);
  for (const runs of columns) {
    let row = 0;
    for (const [format, count] of runs)
      for (const end = row + count; row < end; row++) cells[row]?.push(format);
  }
  return cells;
}
