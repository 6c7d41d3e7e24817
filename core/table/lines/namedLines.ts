import { at } from "../../cells/at";
import { foldName } from "../../cells/foldName";
import { type MergedNames, readNames } from "../names/readNames";
import type { RawColumn } from "../RawColumn";
import type { SplitCells } from "./splitCells";

/** The lines that rows name: one entry a name of a cell. */
export interface NamedLines {
  readonly names: MergedNames;
  /** The row of each of `names.codes`, from 0; null: row i has the one code i. */
  readonly rows: Int32Array | null;
}

/** The lines that the rows of a column name, cells of several lines parted; a line's spellings are the whole cells that name it. */
export function namedLines(raw: RawColumn, split: SplitCells): NamedLines {
  if (split.size === 0 || !raw.cells.some((cell) => split.has(cell)))
    return { names: readNames(raw, foldName), rows: null };
  const pieces: unknown[] = [];
  const codeOf = new Map<unknown, number>();
  const wholes: Set<string>[] = [];
  const codesOf = raw.cells.map((cell) =>
    (split.get(cell) ?? [cell]).map((piece) => {
      const code = codeOf.get(piece) ?? pieces.push(piece) - 1;
      codeOf.set(piece, code);
      wholes[code] = (wholes[code] ?? new Set()).add(typeof cell === "string" ? cell : String(cell));
      return code;
    }),
  );
  const [rows, codes]: [number[], number[]] = [[], []];
  raw.codes.forEach((code, row) => {
    for (const piece of codesOf[code] ?? [-1]) {
      rows.push(row);
      codes.push(piece);
    }
  });
  const names = readNames({ codes: Int32Array.from(codes), cells: pieces }, foldName);
  const nameOf = new Map<number, number>();
  for (const [place, code] of codes.entries()) nameOf.set(code, at(names.codes, place));
  const spellings = names.names.map((): Set<string> => new Set());
  for (const [code, name] of nameOf) for (const whole of wholes[code] ?? []) spellings[name]?.add(whole);
  return {
    names: { ...names, spellings: spellings.map((each) => [...each]) },
    rows: Int32Array.from(rows),
  };
}
