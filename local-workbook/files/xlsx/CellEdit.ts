/** A cell as it is to stand in a copy. */
export interface CellEdit {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** What it holds or, where it has a formula, shows. */
  readonly value: string | number | boolean | null;
  /** Without its "=". */
  readonly formula?: string;
  /** A1 of all cells that the formula fills, where it fills several. */
  readonly spill?: string;
  /** The formula of another cell fills it. */
  readonly isFilled?: boolean;
  /** Its number format, "" for none. */
  readonly format: string;
  readonly bold?: boolean;
}

/** Cells of a sheet that stands in the file. */
export interface SheetEdits {
  readonly name: string;
  readonly cells: readonly CellEdit[];
}

/** A sheet of ours as the file names it: by its key, with A1 of the cells that we wrote. */
export interface OwnMark {
  readonly key: string;
  readonly extents: readonly string[];
}

/** A sheet that the file does not have. */
export interface AddedSheet extends SheetEdits {
  /** In characters, by column from 0. */
  readonly widths: readonly (number | undefined)[];
  readonly own?: OwnMark;
}
