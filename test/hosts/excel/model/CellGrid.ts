import type { CellDress } from "../../WorkbookControl";
import { type Area, lastColumn, lastRow } from "./address";

/** What one cell holds. `value` of a formula cell is what the formula gave. */
export interface Cell {
  value: unknown;
  formula: string;
  format: string;
  fill: string;
  dress: CellDress;
  /** For a formula that spilled: how far, itself included. */
  spill?: { readonly rows: number; readonly columns: number };
  /** For a cell that another one spilled into: row and column of that one. */
  parent?: { readonly row: number; readonly column: number };
}

const plainDress: CellDress = { bold: false, size: 0, colour: "", fill: "", isRight: false, line: "" };

/** Evaluates a formula: one value, or rows of values that spill. */
export type Calculate = (formula: string) => unknown;

/** The cells of one sheet: sparse, by row and column from 0. */
export class CellGrid {
  private cells = new Map<number, Map<number, Cell>>();

  constructor(private readonly calculate: Calculate) {}

  at(row: number, column: number): Cell | undefined {
    return this.cells.get(row)?.get(column);
  }

  private make(row: number, column: number): Cell {
    let line = this.cells.get(row);
    if (line === undefined) {
      line = new Map();
      this.cells.set(row, line);
    }
    let cell = line.get(column);
    if (cell === undefined) {
      cell = { value: "", formula: "", format: "General", fill: "", dress: plainDress };
      line.set(column, cell);
    }
    return cell;
  }

  /** Puts content as Excel takes it from an add-in or from the keyboard. Dates in text are not modelled. */
  enter(row: number, column: number, content: unknown): void {
    this.unspill(row, column);
    const cell = this.make(row, column);
    delete cell.parent;
    cell.formula = "";
    if (typeof content === "string" && content.length > 1 && content.startsWith("=")) {
      cell.formula = content;
      this.spread(row, column, this.calculate(content));
    } else cell.value = understood(content);
  }

  setFormat(row: number, column: number, format: string): void {
    this.make(row, column).format = format;
  }

  setDress(row: number, column: number, dress: Partial<CellDress>): void {
    const cell = this.make(row, column);
    cell.dress = { ...cell.dress, ...dress };
  }

  clearFormats(row: number, column: number): void {
    if (this.at(row, column))
      Object.assign(this.make(row, column), { format: "General", fill: "", dress: plainDress });
  }

  setFill(row: number, column: number, fill: string): void {
    this.make(row, column).fill = fill;
  }

  /** Calculates every formula anew, as opening or recalculating the workbook does. */
  recalculate(): void {
    for (const [row, line] of [...this.cells])
      for (const [column, cell] of [...line]) if (cell.formula) this.enter(row, column, cell.formula);
  }

  private spread(row: number, column: number, result: unknown): void {
    const anchor = this.make(row, column);
    if (!Array.isArray(result)) {
      anchor.value = result;
      return;
    }
    const rows: unknown[][] = result;
    const columns = rows[0]?.length ?? 1;
    const blocked = rows.some((line, r) =>
      line.some((_, c) => (r > 0 || c > 0) && filled(this.at(row + r, column + c))),
    );
    if (blocked) {
      anchor.value = "#SPILL!";
      return;
    }
    anchor.spill = { rows: rows.length, columns };
    rows.forEach((line, r) => {
      line.forEach((value, c) => {
        const cell = this.make(row + r, column + c);
        cell.value = value;
        if (r > 0 || c > 0) cell.parent = { row, column };
      });
    });
  }

  private unspill(row: number, column: number): void {
    const anchor = this.at(row, column);
    if (!anchor?.spill) return;
    for (let r = 0; r < anchor.spill.rows; r++)
      for (let c = 0; c < anchor.spill.columns; c++) {
        const cell = this.make(row + r, column + c);
        cell.value = "";
        delete cell.parent;
      }
    delete anchor.spill;
  }

  /** The smallest rectangle that holds every filled cell, or null. Formats alone do not count. */
  used(): Area | null {
    const area = { top: lastRow, left: lastColumn, bottom: -1, right: -1 };
    for (const [row, line] of this.cells)
      for (const [column, cell] of line) {
        if (!filled(cell)) continue;
        area.top = Math.min(area.top, row);
        area.left = Math.min(area.left, column);
        area.bottom = Math.max(area.bottom, row);
        area.right = Math.max(area.right, column);
      }
    return area.bottom < 0 ? null : area;
  }

  deleteRows(top: number, count: number): void {
    this.cells = new Map(
      [...this.cells]
        .filter(([row]) => row < top || row >= top + count)
        .map(([row, line]) => [row < top ? row : row - count, line]),
    );
  }

  insertColumn(before: number): void {
    for (const [row, line] of this.cells)
      this.cells.set(
        row,
        new Map([...line].map(([column, cell]) => [column >= before ? column + 1 : column, cell])),
      );
  }
}

const filled = (cell: Cell | undefined) => cell !== undefined && (cell.value !== "" || cell.formula !== "");

/** An apostrophe makes text of anything; numbers and truth values in text become what they look like. */
function understood(content: unknown): unknown {
  if (content === null || content === undefined) return "";
  if (typeof content !== "string") return content;
  if (content.startsWith("'")) return content.slice(1);
  if (/^(true|false)$/i.test(content)) return content.toUpperCase() === "TRUE";
  return content.trim() !== "" && Number.isFinite(Number(content)) ? Number(content) : content;
}
