import { cellAddress } from "../../../core/cells/a1";
import type { FileNote } from "../../../core/words/FileNote";

/** The cells of a sheet that hold a formula without a value: files written by a program that does not calculate. */
export class FormulaCells {
  readonly #recalculates: boolean;
  readonly #zeros: (readonly [row: number, column: number])[] = [];
  #calculated = false;
  #unsaved = 0;
  #first: readonly [row: number, column: number] | null = null;

  /** @param recalculates the file asks to be calculated when it is opened: some programs save 0 in place of each value */
  constructor(recalculates: boolean) {
    this.#recalculates = recalculates;
  }

  /** A formula's place, from 0, and what the file saved as its value; null where it saved none. A saved "" is a value. */
  take(row: number, column: number, value: unknown): void {
    if (value === null) this.#count(row, column);
    else if (this.#recalculates && value === 0) this.#zeros.push([row, column]);
    else this.#calculated = true;
  }

  /** Where every formula shows 0 and none was calculated, the zeros are no values. */
  blankUncalculated(values: readonly unknown[][]): void {
    if (this.#calculated) return;
    for (const [row, column] of this.#zeros) {
      const cells = values[row];
      if (cells) cells[column] = null;
      this.#count(row, column);
    }
  }

  notes(): FileNote[] {
    if (this.#first === null) return [];
    const [row, column] = this.#first;
    return [
      {
        code: "formulas-unsaved",
        rows: this.#unsaved,
        first: row + 1,
        address: cellAddress(row + 1, column),
      },
    ];
  }

  #count(row: number, column: number): void {
    this.#unsaved++;
    this.#first ??= [row, column];
  }
}
