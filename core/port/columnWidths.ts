import { numberText } from "../cells/numberText";
import { isoDay } from "../cells/serialDay";
import { blockRange } from "./blockRange";
import type { ReportBlock, ReportCell } from "./ReportSheet";

/** Pixels of a letter in the fonts that hosts begin with (bold headings of Arial 10 and Calibri 11 are the widest), and of what stands around a text. */
const [letter, around] = [7.2, 18];
const [least, most] = [52, 760];

/**
 * Pixels that the columns of tables need so that no word is cut, from column A on; titles and grey lines run over the cells beside them and
 * need none. No blocks: no columns.
 *
 * @example columnWidths([{ at: "A1", rows: [["Line", "Deals"], ["Controllers", 12]], heading: true, formats: ["", "0"] }]) // [97, 54]
 */
export function columnWidths(blocks: readonly ReportBlock[]): readonly number[] {
  const widths: number[] = [];
  for (const block of blocks) {
    if (block.look?.kind === "title" || block.look?.kind === "note" || block.rows.length === 0) continue;
    const { left, right } = blockRange(block);
    for (let column = left; column <= right; column++) {
      const plain = lengthIn("");
      const formatted = lengthIn(block.formats[column - left] ?? "");
      let longest = 0;
      for (const [at, row] of block.rows.entries())
        longest = Math.max(longest, (at === 0 && block.heading ? plain : formatted)(row[column - left]));
      widths[column] = Math.max(
        widths[column] ?? least,
        Math.min(most, Math.round(longest * letter + around)),
      );
    }
  }
  return Array.from(widths, (width) => width ?? least);
}

/** Letters of a cell as a format shows it. */
function lengthIn(format: string): (cell: ReportCell | undefined) => number {
  const decimals = (/\.(0+)/.exec(format)?.[1] ?? "").length;
  const precision = format === "" ? { digits: 15 } : { decimals };
  const lengthOf = (value: number) => {
    if (format.startsWith("yyyy")) return isoDay(value).length;
    if (format.includes("%")) return numberText(value * 100, { decimals: 0 }).length + 1;
    const digits = numberText(value, precision);
    const marks = format.includes(",") ? Math.floor((digits.split(".")[0]?.length ?? 1) / 3) : 0;
    return digits.length + marks;
  };
  return (cell) => (typeof cell === "string" ? cell.length : typeof cell === "number" ? lengthOf(cell) : 0);
}
