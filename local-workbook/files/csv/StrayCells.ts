import { cellAddress } from "../../../core/cells/a1";
import type { FileNote } from "../../../core/words/FileNote";
import { withoutStrays } from "./strayBytes";

/** The cells in which bytes are not of the file's encoding. */
export class StrayCells {
  #cells = 0;
  #first: { readonly first: number; readonly address: string; readonly text: string } | null = null;

  /** A row with these bytes read as letters. */
  mended(row: readonly string[], sheetRow: number): readonly string[] {
    return row.map((cell, column) => {
      const text = withoutStrays(cell);
      if (text !== cell) {
        this.#cells++;
        this.#first ??= { first: sheetRow, address: cellAddress(sheetRow, column), text };
      }
      return text;
    });
  }

  notes(): FileNote[] {
    return this.#first === null ? [] : [{ code: "letters-guessed", rows: this.#cells, ...this.#first }];
  }
}
