import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { fold } from "../../cells/fold";
import { isHeaderWord } from "../headerVocabulary/isHeaderWord";
import { sameText } from "./rowKind";

/** Columns that are no part of the table, though headers stand above them in its row. */
export interface TableBeside {
  /** The first and the last of them, as indexes into the cells. */
  readonly from: number;
  readonly to: number;
  readonly headers: readonly string[];
}

const sampleRows = 400;
const fewestHeaders = 2;
/** Another table that is filled in at most this part of the rows, one below the other, is no part of this one. */
const mostFilled = 0.6;

/**
 * Another table beside the deals, behind a blank column: it repeats headers, or is filled in far fewer rows that stand together, or goes on below the last deal.
 * Of the two the one whose headers say more is the table of deals, the left one where they say as much.
 *
 * @param sought folded headers that the user named: what holds one is no other table
 * @returns null where there is none
 * @example tableBeside({ values: [["Deal", "Stage", "", "Deal", "Stage"], ["A", "Won", "", "B", "Lost"]] }, 0, ["Deal", "Stage", "", "Deal", "Stage"], new Set()).from // 3
 */
export function tableBeside(
  { values }: Pick<CellTable, "values">,
  headerAt: number,
  headers: readonly string[],
  sought: ReadonlySet<string>,
): TableBeside | null {
  const rows = values.slice(headerAt + 1, headerAt + 1 + sampleRows);
  const isNamed = (header: string, own: readonly string[]) =>
    sought.has(fold(header)) && !own.some((other) => sameText(other, header));
  const first = headers.findIndex((header) => header !== "");
  const all = headers.filter(Boolean).length;
  let [before, judged] = [1, 0];
  for (let gap = first + 1; gap < headers.length - 1; gap++) {
    if (headers[gap] !== "") before++;
    // Of thousands of blank columns side by side one is judged for all, where there are headers enough on either side.
    if (headers[gap] !== "" || before === judged || before < fewestHeaders || all - before < fewestHeaders)
      continue;
    if (rows.some((row) => cellText(row[gap]) !== "")) continue;
    const [left, right] = [headers.slice(0, gap), headers.slice(gap + 1)].map((part) => part.filter(Boolean));
    if (left === undefined || right === undefined) continue;
    judged = before;
    const repeated = right.filter((header) => left.some((other) => sameText(other, header)));
    const words = (part: readonly string[]) => part.filter(isHeaderWord).length;
    const isLeftMain = words(left) >= words(right);
    const filled = (from: number, to: number) =>
      rows.map((row) => row.slice(from, to).filter((cell) => cellText(cell) !== "").length);
    const [own, other] = isLeftMain
      ? [filled(0, gap), filled(gap + 1, headers.length)]
      : [filled(gap + 1, headers.length), filled(0, gap)];
    const count = (cells: readonly number[]) => cells.filter(Boolean).length;
    // One text alone below the deals is a footer.
    const last = (cells: readonly number[]) => cells.map((each) => each > 1).lastIndexOf(true);
    const isApart =
      repeated.length >= fewestHeaders ||
      (count(other) <= mostFilled * count(own) && isOneBlock(other)) ||
      last(other) > last(own);
    if (!isApart || (isLeftMain ? right : left).some((header) => isNamed(header, isLeftMain ? left : right)))
      continue;
    return isLeftMain
      ? { from: gap + 1, to: headers.length - 1, headers: right }
      : { from: 0, to: gap - 1, headers: left };
  }
  return null;
}

/** Whether the filled rows stand one below the other. */
function isOneBlock(filled: readonly number[]): boolean {
  const flags = filled.map(Boolean);
  const [from, to] = [flags.indexOf(true), flags.lastIndexOf(true)];
  return from >= 0 && flags.slice(from, to).every(Boolean);
}
