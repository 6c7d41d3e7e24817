import type { CellDress } from "../../WorkbookControl";

/** What stands in one cell. A formula's spilled cells carry `from`, the place of the formula. */
export interface StoredCell {
  value: unknown;
  formula: string;
  format: string;
  bold: boolean;
  dress: Omit<CellDress, "bold">;
  from: string | null;
}

export const plainDress: StoredCell["dress"] = { size: 0, colour: "", fill: "", isRight: false, line: "" };

export const key = (row: number, column: number) => `${row},${column}`;

/** The cells of one sheet, rows and columns from 1; only what was touched is kept. */
export class CellStore {
  private rows = new Map<number, Map<number, StoredCell>>();

  at(row: number, column: number): StoredCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  ensure(row: number, column: number): StoredCell {
    const found = this.at(row, column);
    if (found) return found;
    const made: StoredCell = {
      value: "",
      formula: "",
      format: "General",
      bold: false,
      dress: plainDress,
      from: null,
    };
    const line = this.rows.get(row) ?? new Map<number, StoredCell>();
    this.rows.set(row, line.set(column, made));
    return made;
  }

  isFilled(row: number, column: number): boolean {
    const cell = this.at(row, column);
    return cell !== undefined && (cell.value !== "" || cell.formula !== "");
  }

  /** Takes the content away, and with a formula all that it spilled. */
  clear(row: number, column: number): void {
    const cell = this.at(row, column);
    if (!cell) return;
    if (cell.formula !== "")
      for (const { cell: other } of this.all())
        if (other.from === key(row, column)) Object.assign(other, { value: "", from: null });
    Object.assign(cell, { value: "", formula: "", from: null });
  }

  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    for (const { row, column, cell } of this.all()) {
      if (cell.value === "" && cell.formula === "") continue;
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
    }
    return { rows, columns };
  }

  /** Rows from 1. */
  deleteRows(top: number, count: number): void {
    this.rows = new Map(
      [...this.rows]
        .filter(([row]) => row < top || row >= top + count)
        .map(([row, line]) => [row < top ? row : row - count, line]),
    );
  }

  insertColumn(before: number): void {
    for (const [row, line] of this.rows)
      this.rows.set(
        row,
        new Map([...line].map(([column, cell]) => [column >= before ? column + 1 : column, cell])),
      );
  }

  *formulas(): Iterable<{ row: number; column: number; cell: StoredCell }> {
    for (const place of this.all()) if (place.cell.formula !== "") yield place;
  }

  private *all(): Iterable<{ row: number; column: number; cell: StoredCell }> {
    for (const [row, line] of this.rows) for (const [column, cell] of line) yield { row, column, cell };
  }
}
