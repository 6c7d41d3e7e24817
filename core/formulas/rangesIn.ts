import { type CellRange, parseRange, sheetNamed } from "../cells/a1";

/** A range that a formula reads: of the sheet that it names, else of its own. */
export interface ReadRange {
  readonly sheet?: string;
  readonly range: CellRange;
}

/** Texts, columns of tables, ranges with or without a sheet before them, and all other words, so that none is cut into a range. */
const tokens =
  /"(?:[^"]|"")*"|\[[^[\]]*\]|(?:('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.$([!])|'(?:[^']|'')*'|([\p{L}\p{N}_.$]+)/giu;

/** What was given a name: by the name in small letters, the range as a formula would write it, such as "'My deals'!B1". */
export type NamedRanges = ReadonlyMap<string, string>;

/**
 * The ranges that stand in a formula, in order, by their address or by a name that was given to them. Texts, functions' names and columns
 * of tables are none.
 *
 * @example rangesIn("=SUM(C2:C9; 'My deals'!B1)")[1] // { sheet: "My deals", range: { top: 1, left: 1, bottom: 1, right: 1 } }
 */
export function rangesIn(formula: string, names?: NamedRanges): readonly ReadRange[] {
  const found: ReadRange[] = [];
  for (const [, sheet, address, word = ""] of formula.matchAll(tokens)) {
    const named = names?.get(word.toLowerCase());
    if (named !== undefined) for (const range of rangesIn(named)) found.push(range);
    const range = address === undefined ? null : parseRange(address);
    if (range !== null) found.push(sheet === undefined ? { range } : { sheet: sheetNamed(sheet), range });
  }
  return found;
}
