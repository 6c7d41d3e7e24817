import type { CellEdit } from "../../files/xlsx/CellEdit";
import { cellValue, list, number, orNothing, record, type Shape, text, yesNo } from "../bridge/shapes";
import type { Changes, NewSheet } from "../changes/Changes";
import type { Kept } from "./Kept";

const cell: Shape<CellEdit> = (value, path) => {
  const { formula, spill, isFilled, bold, ...always } = record({
    row: number,
    column: number,
    value: cellValue,
    format: text,
    formula: orNothing(text),
    spill: orNothing(text),
    isFilled: orNothing(yesNo),
    bold: orNothing(yesNo),
  })(value, path);
  return {
    ...always,
    value: always.value ?? null,
    ...(formula === undefined ? {} : { formula }),
    ...(spill === undefined ? {} : { spill }),
    ...(isFilled === undefined ? {} : { isFilled }),
    ...(bold === undefined ? {} : { bold }),
  };
};

const added: Shape<NewSheet> = (value, path) => {
  const { own, ...always } = record({
    id: text,
    name: text,
    cells: list(cell),
    widths: list(orNothing(number)),
    own: orNothing(record({ key: text, extents: list(text) })),
  })(value, path);
  return { ...always, ...(own === undefined ? {} : { own }) };
};

const changes: Shape<Changes> = (value, path) => {
  const { removed, ...always } = record({
    sheets: list(record({ index: number, cells: list(cell), extents: list(text) })),
    added: list(added),
    removed: orNothing(list(number)),
  })(value, path);
  return { ...always, removed: removed ?? [] };
};

const bytes: Shape<Uint8Array> = (value, path) => {
  if (!(value instanceof Uint8Array)) throw new TypeError(`${path} must be bytes`);
  return value;
};

const kept = record({ version: number, name: text, title: text, bytes, changes, at: number });

/** What the browser kept. Null where that is nothing, or nothing that this version wrote. */
export function readKept(value: unknown): Kept | null {
  try {
    const { version, ...file } = kept(value, "kept");
    return version === 1 ? file : null;
  } catch {
    return null;
  }
}
