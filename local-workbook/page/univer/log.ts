import { logSheet } from "../../../core/port/logSheet";
import { readCells } from "./cells";
import type { Grid } from "./Grid";
import { guardProtected } from "./guardProtected";
import { findOwnSheet, growTo, makeOwnSheet } from "./ownSheets";
import { writtenCell } from "./writtenCell";

type Row = readonly (string | number)[];

/** Appends below whatever stands in the log sheet, which is made with its heading where it is not there. */
export function appendLog(grid: Grid, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  const existing = findOwnSheet(grid, logSheet.key);
  const sheet = existing ?? makeOwnSheet(grid, logSheet.key, logSheet.name);
  guardProtected(sheet);
  const added: readonly Row[] = existing ? rows : [logSheet.heading, ...rows];
  const { top, values } = readCells(grid, sheet.getSheetId()).cells;
  const first = top - 1 + values.length;
  const width = Math.max(1, ...added.map((row) => row.length));
  growTo(sheet, first + added.length, width);
  const cells = added.map((row) =>
    Array.from({ length: width }, (_, column) => writtenCell(row[column] ?? null)),
  );
  sheet.getRange(first, 0, added.length, width).setValues(cells);
}

/** The rows below the heading; empty where there is no log. */
export function readLog(grid: Grid): readonly (readonly unknown[])[] {
  const sheet = findOwnSheet(grid, logSheet.key);
  return sheet === null ? [] : readCells(grid, sheet.getSheetId()).cells.values.slice(1);
}
