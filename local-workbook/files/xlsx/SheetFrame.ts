import { parseRange } from "../../../core/cells/a1";
import type { CellBlock } from "../../../core/cells/CellTable";
import { limits } from "../limits";

/** What stands around the cells of a sheet: the widths of columns, and which cells are merged. */
export class SheetFrame {
  readonly widths: (number | undefined)[] = [];
  readonly merges: CellBlock[] = [];
  #columnsTold = 0;
  #mergedRows = 0;

  /** The columns from `min` to `max`, from 1; a column keeps the width that is told first. */
  columns({ min, max, width }: Readonly<Record<string, string>>): void {
    const [first, last, wide] = [Number(min), Math.min(Number(max), limits.columns), Number(width)];
    if (!(first >= 1 && last >= first && wide >= 0 && wide <= widest)) return;
    this.#columnsTold += last - first;
    if (++this.#columnsTold > mostColumnsTold) return;
    for (let column = Math.floor(first); column <= last; column++) this.widths[column - 1] ??= wide;
  }

  /** A range that is no range of a sheet merges nothing. */
  merge({ ref = "" }: Readonly<Record<string, string>>): void {
    if (this.#mergedRows > mostMergedRows) return;
    const range = ref.length <= longestRef ? parseRange(ref) : null;
    if (range === null || range.bottom > limits.rows || range.right >= limits.columns) return;
    this.#mergedRows += range.bottom - range.top;
    if (this.#mergedRows > mostMergedRows) return;
    this.merges.push({ ...range, top: range.top - 1, bottom: range.bottom - 1 });
  }
}

/** In characters; Excel takes no wider one. */
const widest = 255;
const longestRef = 40;
/** Ranges of columns overlap in no sheet; where they do, those are passed over that come when each column could have been told eight times. */
const mostColumnsTold = 8 * limits.columns;
/** Eight columns that are merged from top to bottom: what is filled down has this bound. */
const mostMergedRows = 8 * limits.rows;
