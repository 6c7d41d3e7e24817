/** What stands in one cell. A formula's spilled cells carry `from`, the place of the formula. */
export interface StoredCell {
  value: unknown;
  formula: string;
  format: string;
  bold: boolean;
  from: string | null;
}

export const key = (row: number, column: number) => `${row},${column}`;

/** The cells of one sheet, rows and columns from 1; only what is filled is kept. */
export class CellStore {
  private cells = new Map<string, StoredCell>();

  at(row: number, column: number): StoredCell | undefined {
    return this.cells.get(key(row, column));
  }

  ensure(row: number, column: number): StoredCell {
    const found = this.at(row, column);
    if (found) return found;
    const made: StoredCell = { value: "", formula: "", format: "General", bold: false, from: null };
    this.cells.set(key(row, column), made);
    return made;
  }

  /** Takes the content away, and with a formula all that it spilled. */
  clear(row: number, column: number): void {
    const cell = this.at(row, column);
    if (!cell) return;
    if (cell.formula !== "")
      for (const other of this.cells.values())
        if (other.from === key(row, column)) Object.assign(other, { value: "", from: null });
    Object.assign(cell, { value: "", formula: "", from: null });
  }

  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    for (const [place, cell] of this.cells) {
      if (cell.value === "" && cell.formula === "") continue;
      const [row = 0, column = 0] = place.split(",").map(Number);
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
    }
    return { rows, columns };
  }

  insertColumn(before: number): void {
    const moved = new Map<string, StoredCell>();
    for (const [place, cell] of this.cells) {
      const [row = 0, column = 0] = place.split(",").map(Number);
      moved.set(key(row, column >= before ? column + 1 : column), cell);
    }
    this.cells = moved;
  }

  *formulas(): Iterable<{ row: number; column: number; cell: StoredCell }> {
    for (const [place, cell] of this.cells) {
      if (cell.formula === "") continue;
      const [row = 0, column = 0] = place.split(",").map(Number);
      yield { row, column, cell };
    }
  }
}
