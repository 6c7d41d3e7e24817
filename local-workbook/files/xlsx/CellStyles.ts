import { keyOf } from "../../../core/cells/keyOf";
import type { CellEdit } from "./CellEdit";
import { cellFormats, isDateFormat } from "./cellFormats";
import { patchCellStyles, type StyleWish } from "./patchCellStyles";
import type { XlsxPackage } from "./XlsxPackage";

const days1904 = 1462;

/** The cell styles of a file, with those that edits need and it does not have yet. */
export class CellStyles {
  readonly #formats: readonly string[];
  readonly #wishes = new Map<string, StyleWish>();

  constructor(
    private readonly file: XlsxPackage,
    private readonly part: string,
    private readonly from1904: boolean,
  ) {
    this.#formats = cellFormats(file, part);
  }

  /** The style of an edited cell that has the style `base` by now: the same where it shows the edit as it is meant. */
  readonly of = ({ format, bold = false }: CellEdit, base: number): number => {
    const isShown = format === "" || format === (this.#formats[base] ?? "General");
    if (isShown && !bold) return base;
    const wish = { base, format: isShown ? "" : format, bold };
    const key = keyOf(wish.base, wish.format, wish.bold);
    if (!this.#wishes.has(key)) this.#wishes.set(key, wish);
    // A file without any style gets the plain one first.
    return Math.max(1, this.#formats.length) + [...this.#wishes.keys()].indexOf(key);
  };

  /** Days are counted as the file counts them. */
  readonly inFile = (cell: CellEdit): CellEdit =>
    this.from1904 && typeof cell.value === "number" && isDateFormat(cell.format)
      ? { ...cell, value: cell.value - days1904 }
      : cell;

  /** The styles part, where a style was added. */
  changed(): [name: string, xml: string][] {
    if (this.#wishes.size === 0) return [];
    const xml = patchCellStyles(this.file.text(this.part), [...this.#wishes.values()]);
    return [[this.file.entry(this.part)?.name ?? this.part, xml]];
  }
}
