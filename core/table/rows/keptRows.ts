import type { CellTable } from "../CellTable";
import { cellText } from "../cellText";
import type { RawTable } from "../RawTable";
import type { TableLayout } from "../roles/TableLayout";
import { totalWord } from "./totalWord";

/** Which rows below the header are deals; the others as indexes into the cells. */
export interface KeptRows {
  /** Null where every row is a deal. Rows count from 0 below the header. */
  readonly rows: Int32Array | null;
  readonly blank: readonly number[];
  readonly repeatedHeaders: readonly number[];
  readonly totals: readonly number[];
}

const isDeal = 0;
const isBlank = 1;
const isHeader = 2;
const isTotal = 3;

/**
 * Parts deals from rows without a cell, repeated headers and totals. A row is a total where a cell says so and at most half
 * of its names are filled: a company may be called Total. Blank rows below the last deal are not counted.
 */
export function keptRows(cells: CellTable, layout: TableLayout, raw: RawTable): KeptRows {
  const first = layout.headerAt + 1;
  const filled = new Uint8Array(raw.rows);
  const suspects = new Uint8Array(raw.rows);
  for (const [role, { codes, cells: known }] of raw.names) {
    const header = layout.headers[layout.positions.get(role) ?? -1] ?? "";
    const suspect = known.map((cell) => {
      const text = cellText(cell);
      return same(text, header) ? isHeader : totalWord(text) ? isTotal : isDeal;
    });
    const suspicious = suspect.some((each) => each !== isDeal);
    for (let row = 0; row < raw.rows; row++) {
      const code = codes[row] as number;
      if (code < 0) continue;
      filled[row] = (filled[row] as number) + 1;
      if (suspicious && suspect[code] !== isDeal) suspects[row] = 1;
    }
  }
  const names = raw.names.size;
  const fates = new Uint8Array(raw.rows);
  let deals = 0;
  let last = -1;
  for (let row = 0; row < raw.rows; row++) {
    if ((filled[row] as number) * 2 > names && suspects[row] === 0) {
      deals++;
      last = row;
      continue;
    }
    fates[row] = fate(
      cells.values[first + row] ?? [],
      layout,
      (filled[row] as number) * 2 <= names || filled[row] === 1,
    );
    if (fates[row] !== isDeal) continue;
    deals++;
    last = row;
  }
  if (deals === raw.rows) return { rows: null, blank: [], repeatedHeaders: [], totals: [] };
  const rows = new Int32Array(deals);
  const others: Record<number, number[]> = { [isBlank]: [], [isHeader]: [], [isTotal]: [] };
  let at = 0;
  for (let row = 0; row < raw.rows; row++) {
    const is = fates[row] as number;
    if (is === isDeal) rows[at++] = row;
    else if (is !== isBlank || row < last) others[is]?.push(first + row);
  }
  return {
    rows,
    blank: others[isBlank] ?? [],
    repeatedHeaders: others[isHeader] ?? [],
    totals: others[isTotal] ?? [],
  };
}

function fate(row: readonly unknown[], layout: TableLayout, fewNames: boolean): number {
  let said = 0;
  let asHeader = 0;
  let saysTotal = false;
  for (let at = 0; at < row.length; at++) {
    const cell = row[at];
    if (cell === null || cell === undefined || cell === "") continue;
    const text = typeof cell === "string" ? cell.trim() : "";
    if (typeof cell === "string" && text === "") continue;
    said++;
    if (text === "") continue;
    if (same(text, layout.headers[at] ?? "")) asHeader++;
    else if (fewNames && !saysTotal) saysTotal = totalWord(text);
  }
  if (said === 0) return isBlank;
  if (asHeader * 2 > said) return isHeader;
  return saysTotal ? isTotal : isDeal;
}

function same(text: string, header: string): boolean {
  return header !== "" && text.length === header.length && text.toLowerCase() === header.toLowerCase();
}
