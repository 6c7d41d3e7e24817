import type { AddedSheet, CellEdit } from "../../files/xlsx/CellEdit";

/** A sheet that the file does not have, with its id in the grid. */
export interface NewSheet extends AddedSheet {
  readonly id: string;
}

/** What was done to a file on the page since it was opened. */
export interface Changes {
  /** Of the file's sheets by their place in it, from 0. */
  readonly sheets: readonly ChangedSheet[];
  readonly added: readonly NewSheet[];
  /** The file's sheets that were taken away, by their place in it, from 0. */
  readonly removed: readonly number[];
}

export interface ChangedSheet {
  readonly index: number;
  readonly cells: readonly CellEdit[];
  /** A1 of the cells that we wrote, where the sheet is ours. */
  readonly extents: readonly string[];
}

export const noChanges: Changes = { sheets: [], added: [], removed: [] };

/** The file is as it was opened. */
export function isUnchanged({ sheets, added, removed }: Changes): boolean {
  return sheets.length + added.length + removed.length === 0;
}

/** How many cells stand otherwise than in the file. */
export function countCells({ sheets, added }: Pick<Changes, "sheets" | "added">): number {
  return [...sheets, ...added].reduce((sum, { cells }) => sum + cells.length, 0);
}
