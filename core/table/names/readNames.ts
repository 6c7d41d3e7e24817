import { cellText } from "../cellText";
import type { Names } from "../Pipeline";
import { countCells, type RawColumn } from "../RawColumn";
import { isBlankName } from "./isBlankName";

export interface MergedNames extends Names {
  /** Names that came in several spellings: the shown one and the others. */
  readonly merged: readonly {
    readonly code: number;
    readonly shown: string;
    readonly others: readonly string[];
  }[];
}

/**
 * Names from raw cells: cells that fold to the same key are one name, shown in its most frequent spelling, then the first
 * by alphabet. Blank cells get code -1. An empty column gives no names.
 */
export function readNames(raw: RawColumn, keyOf: (text: string) => string): MergedNames {
  const codeOfKey = new Map<string, number>();
  const recode = new Int32Array(raw.cells.length);
  const names: string[] = [];
  const spellings: string[][] = [];
  const firstCells: number[] = [];
  const members: number[][] = [];
  let same = true;
  for (let cell = 0; cell < recode.length; cell++) {
    const value = raw.cells[cell];
    const text = isBlankName(value) ? "" : cellText(value);
    let code = -1;
    if (text !== "") {
      const key = keyOf(text);
      const known = codeOfKey.get(key);
      if (known === undefined) {
        code = names.length;
        codeOfKey.set(key, code);
        names.push(text);
        firstCells.push(cell);
        spellings.push([typeof value === "string" ? value : text]);
      } else {
        code = known;
        members[code] ??= [firstCells[code] ?? cell];
        members[code]?.push(cell);
        const spelling = typeof value === "string" ? value : text;
        const list = spellings[code];
        if (list && !list.includes(spelling)) list.push(spelling);
      }
    }
    recode[cell] = code;
    if (code !== cell) same = false;
  }
  const merged: MergedNames["merged"][number][] = [];
  const counts = members.length > 0 ? countCells(raw) : null;
  members.forEach((cells, code) => {
    const byText = new Map<string, number>();
    for (const cell of cells) {
      const text = cellText(raw.cells[cell]);
      byText.set(text, (byText.get(text) ?? 0) + (counts?.[cell] ?? 0));
    }
    const [shown = "", ...others] = [...byText]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([text]) => text);
    names[code] = shown;
    if (others.length > 0) merged.push({ code, shown, others });
  });
  return { names, spellings, codes: same ? raw.codes : recoded(raw.codes, recode), merged };
}

function recoded(codes: Int32Array, recode: Int32Array): Int32Array {
  const result = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    result[row] = code < 0 ? -1 : (recode[code] as number);
  }
  return result;
}
