import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { fold } from "../../cells/fold";
import { parseMoney } from "../money/parseMoney";
import { isBlankName } from "../names/isBlankName";

/** What the cells of a column say of a line: what it is worth in a deal, how many of it there are, or that the deal holds it. */
export type Holding = "money" | "counts" | "marks";

const sampleRows = 200;
/** Whole numbers up to this one may say how many there are. */
const mostPieces = 99;
const marks = /^(x|xx|y|yes|true|ja|j|oui|o|si|s|sim|ok|[\u2713\u2714\u2611\u2716\u2717\u00d7\u2022])$/;
const no = new Set("no n nein non nao nee false falsch faux falso".split(" "));

/** What a column holds, from a sample of its cells. */
export interface Held {
  readonly holding: Holding;
  /** How many cells are blank, 0 or say no, of how many. */
  readonly blank: number;
  readonly of: number;
}

/**
 * What a column holds of lines; null where it is empty or holds anything else.
 *
 * @param below index of the first row below the header
 * @example holdingOf({ values: [["Sensors"], ["x"], [""]] }, 1, 0) // { holding: "marks", blank: 1, of: 2 }
 */
export function holdingOf(
  { values }: Pick<CellTable, "values">,
  below: number,
  position: number,
): Held | null {
  const rows = values.slice(below, below + sampleRows);
  let [blank, marked, figures] = [0, 0, 0];
  let [areWhole, areOnes] = [true, true];
  for (const row of rows) {
    const cell = row[position];
    const amount = isBlankName(cell) ? null : amountIn(cell);
    if (amount === null) {
      if (!isBlankName(cell) && !no.has(fold(cellText(cell)))) return null;
      blank++;
    } else if (amount === 0) blank++;
    else if (Number.isNaN(amount)) marked++;
    else {
      figures++;
      areWhole &&= amount <= mostPieces && /^\d+(?:[.,]0)?$/.test(cellText(cell));
      areOnes &&= amount === 1;
    }
  }
  if (marked + figures === 0) return null;
  const holding = marked > 0 || areOnes ? "marks" : areWhole ? "counts" : "money";
  return { holding, blank, of: rows.length };
}

/** The money in a cell of a line's column; NaN for a mark; null for a cell that holds something else, and for one that says "no". */
export function amountIn(cell: unknown): number | null {
  if (typeof cell === "number") return cell;
  if (cell === true) return Number.NaN;
  const text = cellText(cell);
  if (marks.test(fold(text)) || marks.test(text.toLowerCase())) return Number.NaN;
  return parseMoney(text, ".")?.value ?? null;
}
