import { isEmpty } from "../../../core/cells/isEmpty";
import { farAway } from "./farAway";

/** The cells of a row that is read. Blanks before a cell take a place each, unless they are many: then they are holes, which take none. */
export class RowCells {
  #cells: unknown[] = [];
  #isSparse = false;
  /** How many cells take a place. */
  held = 0;

  get length(): number {
    return this.#cells.length;
  }

  has(column: number): boolean {
    return !isEmpty(this.#cells[column]);
  }

  put(column: number, value: unknown): void {
    const from = this.#cells.length;
    if (column - from >= farAway) {
      if (!this.#isSparse) this.#cells = asSparse(this.#cells, column);
      this.#isSparse = true;
    } else {
      for (let at = from; at < column; at++) this.#cells[at] = null;
      this.held += Math.max(0, column - from);
    }
    this.#cells[column] = value;
    this.held++;
  }

  /** The cells, in a list that is exactly as long as it must be: one that grew has room to spare, and one with holes has none. */
  list(): unknown[] {
    return this.#isSparse ? this.#cells : this.#cells.slice();
  }
}

/** The same cells as a list that an engine keeps by places, which it does where the first one is far away. */
function asSparse(cells: readonly unknown[], column: number): unknown[] {
  const sparse: unknown[] = [];
  sparse[column] = null;
  for (let at = 0; at < cells.length; at++) sparse[at] = cells[at];
  return sparse;
}
