import { cellAddress } from "../../../core/cells/a1";
import type { FileNote } from "../../../core/words/FileNote";

/** That the letters of a file were read as Mac Roman, with the first cell that shows whether that is right. */
export function macNote(rows: readonly (readonly string[])[]): FileNote[] {
  for (const [at, row] of rows.entries()) {
    const column = row.findIndex((cell) => /\P{ASCII}/u.test(cell));
    const text = row[column];
    if (text !== undefined)
      return [{ code: "letters-of-mac", rows: 1, first: at + 1, address: cellAddress(at + 1, column), text }];
  }
  return [];
}
