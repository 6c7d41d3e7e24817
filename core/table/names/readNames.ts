import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import type { Names } from "../Pipeline";
import { countCells, type RawColumn } from "../RawColumn";
import { isBlankName } from "./isBlankName";
import { markOfKey, plainMark } from "./plainMark";

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
 * by alphabet. Blank cells get code -1. An empty column gives no names. A column that was read before, by the same key, is not read again.
 *
 * @example readNames({ codes: Int32Array.of(0, 1, 1), cells: ["ACME", "Acme"] }, (text) => text.toLowerCase()).names // ["Acme"]
 */
export function readNames(raw: RawColumn, keyOf: (text: string) => string): MergedNames {
  const reading = readings.get(raw);
  if (reading?.keyOf === keyOf) return reading.names;
  const names = namesOf(raw, keyOf);
  readings.set(raw, { keyOf, names });
  return names;
}

/** Columns never change: who is one deal and what its account is called are asked of the same one. */
const readings = new WeakMap<
  RawColumn,
  { readonly keyOf: (text: string) => string; readonly names: MergedNames }
>();

function namesOf(raw: RawColumn, keyOf: (text: string) => string): MergedNames {
  const { names, codeOfCell, again } = foldCells(raw.cells, keyOf);
  const same = isCounting(codeOfCell);
  let spellings: Names["spellings"] | null = null;
  return {
    merged: again.length > 0 ? chooseSpellings(raw, names, codeOfCell, again) : [],
    names,
    codes: same ? raw.codes : recoded(raw.codes, codeOfCell),
    // Thousands of lists that only the few coloured names need.
    get spellings() {
      spellings ??= spellingsOf(raw.cells, codeOfCell, names.length);
      return spellings;
    },
  };
}

/** The code of each cell, the first spelling of each code, and the cells that fold to a key that was met before. */
function foldCells(cells: readonly unknown[], keyOf: (text: string) => string) {
  const known = new KnownNames(keyOf);
  const codeOfCell = new Int32Array(cells.length);
  const again: number[] = [];
  for (let cell = 0; cell < cells.length; cell++) {
    const value = cells[cell];
    const text = isBlankName(value) ? "" : cellText(value);
    const before = known.names.length;
    const code = text === "" ? -1 : known.codeOf(text);
    if (code >= 0 && code < before) again.push(cell);
    codeOfCell[cell] = code;
  }
  return { names: known.names, codeOfCell, again };
}

/** Names that were met, by their keys. A key is only made where two marks are alike, which for most names costs less. */
class KnownNames {
  /** The first spelling of each code. */
  readonly names: string[] = [];
  private readonly codeOfMark = new Map<number, number>();
  /** Of keys whose mark is another's. */
  private readonly codeOfKey = new Map<string, number>();

  constructor(private readonly keyOf: (text: string) => string) {}

  codeOf(text: string): number {
    const plain = plainMark(text);
    const mark = plain >= 0 ? plain : markOfKey(this.keyOf(text));
    const code = this.codeOfMark.get(mark);
    if (code === undefined) {
      this.codeOfMark.set(mark, this.names.length);
      return this.names.push(text) - 1;
    }
    const key = this.keyOf(text);
    if (key === this.keyOf(this.names[code] ?? "")) return code;
    const other = this.codeOfKey.get(key) ?? this.names.push(text) - 1;
    this.codeOfKey.set(key, other);
    return other;
  }
}

/** Puts the most frequent spelling of each name that came again into `names`, and tells those that have another. */
function chooseSpellings(
  raw: RawColumn,
  names: string[],
  codeOfCell: Int32Array,
  again: readonly number[],
): MergedNames["merged"] {
  const counts = countCells(raw);
  const members = new Map(again.map((cell) => [at(codeOfCell, cell), new Map<string, number>()]));
  codeOfCell.forEach((code, cell) => {
    const spelled = members.get(code);
    const text = spelled === undefined ? "" : cellText(raw.cells[cell]);
    spelled?.set(text, (spelled.get(text) ?? 0) + at(counts, cell));
  });
  const merged: MergedNames["merged"][number][] = [];
  for (const [code, spelled] of [...members].sort((a, b) => a[0] - b[0])) {
    const [shown = "", ...others] = [...spelled]
      // Equally frequent spellings are ordered by code point: whoever counts them finds the same one.
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([text]) => text);
    names[code] = shown;
    if (others.length > 0) merged.push({ code, shown, others });
  }
  return merged;
}

function spellingsOf(cells: readonly unknown[], codeOfCell: Int32Array, count: number): readonly string[][] {
  const spellings = Array.from({ length: count }, () => new Set<string>());
  codeOfCell.forEach((code, cell) => {
    const value = cells[cell];
    spellings[code]?.add(typeof value === "string" ? value : cellText(value));
  });
  return spellings.map((each) => [...each]);
}

/** Whether the codes are 0, 1, 2 and so on: then the raw codes are the names' codes. */
function isCounting(codes: Int32Array): boolean {
  for (let at = 0; at < codes.length; at++) if (codes[at] !== at) return false;
  return true;
}

function recoded(codes: Int32Array, codeOfCell: Int32Array): Int32Array {
  const result = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    result[row] = codeOfCell[codes[row] ?? -1] ?? -1;
  }
  return result;
}
