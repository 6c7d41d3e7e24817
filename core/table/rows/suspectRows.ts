import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import { entry } from "../../cells/entry";
import { isHeaderWord } from "../headerVocabulary/isHeaderWord";
import type { RawTable } from "../RawTable";
import { roleSpecs } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { sameText } from "./rowKind";
import { titleText } from "./titleText";
import { totalWord } from "./totalWord";

/** Columns with more different cells than these hold names, and hardly the words of another header. */
const mostWords = 200;

/**
 * Rows that may be no deals and are worth a look, ascending, from 0 below the header: at least half of their names are blank, or a cell may
 * be a header. A loop over encoded columns, since most tables have none.
 */
export function suspectRows(layout: TableLayout, raw: RawTable): readonly number[] {
  const columns = [...raw.names].filter(([role]) => roleSpecs[role].cells === "names");
  const names = columns.length;
  const flags = new Uint8Array(raw.rows);
  const blanks = new Uint8Array(raw.rows);
  const headers = layout.headers.filter((header) => header !== "");
  let isAllDeals = names > 1;
  for (const [, { cells, codes }] of columns) {
    const isFew = cells.length <= mostWords;
    const sought = codesWhere(cells, (text) => {
      if (headers.some((header) => sameText(text, header)) || (isFew && isHeaderWord(text))) return true;
      // With one column of names a total, or a title, fills it like a deal does.
      return names === 1 && (totalWord(text) || titleText(text).isCounted);
    });
    const hasBlank = codes.includes(-1);
    if (sought.size === 0 && !hasBlank) continue;
    isAllDeals = false;
    for (let row = 0; row < raw.rows; row++) {
      const code = entry(codes, row);
      if (code === -1) blanks[row] = at(blanks, row) + 1;
      else if (sought.has(code)) flags[row] = 1;
    }
  }
  if (isAllDeals) return [];
  if (names === 1) markUnmeasured(flags, raw);
  const suspects: number[] = [];
  for (let row = 0; row < raw.rows; row++) {
    if (flags[row] === 1 || at(blanks, row) * 2 >= names) suspects.push(row);
  }
  return suspects;
}

function codesWhere(cells: readonly unknown[], isSought: (text: string) => boolean): ReadonlySet<number> {
  const sought = new Set<number>();
  for (let code = 0; code < cells.length; code++) if (isSought(cellText(cells[code]))) sought.add(code);
  return sought;
}

/** Rows without a figure or a day, where some have one. */
function markUnmeasured(rows: Uint8Array, { measures }: RawTable): void {
  const columns = [...measures.values()];
  const isFilled = (row: number) =>
    columns.some(({ numbers, others }) => !Number.isNaN(at(numbers, row)) || (others?.codes[row] ?? -1) >= 0);
  if (columns.length === 0) return;
  for (let row = 0; row < rows.length; row++) if (!isFilled(row)) rows[row] = 1;
}
