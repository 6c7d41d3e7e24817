import { greatest } from "../../../core/cells/greatest";
import { blockRange } from "../../../core/port/blockRange";
import { blockStyles } from "../../../core/port/blockStyles";
import { planOwnSheet } from "../../../core/port/planOwnSheet";
import { PortError, type SheetCells, type SheetRef } from "../../../core/port/port";
import type { OwnSheet, ReportBlock } from "../../../core/port/ReportSheet";
import { readCells } from "./cells";
import { layOut, styleAt } from "./dress";
import type { Grid } from "./Grid";
import { guardProtected } from "./guardProtected";
import { findOwnSheet, growTo, makeOwnSheet } from "./ownSheets";
import type { Sheet } from "./startUniver";
import { writtenCell } from "./writtenCell";

/** Writes on a sheet of ours, which is made where it is not there. The grid has no charts: a report's charts are left out. */
export function writeOwn(grid: Grid, own: OwnSheet): SheetRef {
  const standing = findOwnSheet(grid, own.key);
  const sheet = standing ?? makeOwnSheet(grid, own.key, own.name);
  guardProtected(sheet);
  const { id, name, cells } = readCells(grid, sheet.getSheetId());
  const { clear, blocks, extents } = planOwnSheet(own, { name, cells, extents: rememberedExtents(sheet) });
  grid.oneStep(() => {
    for (const extent of clear) {
      sheet.getRange(extent).clearContent();
      if (own.layout) sheet.getRange(extent).clearFormat();
    }
    for (const block of blocks) writeBlock(sheet, block);
    if (own.layout) layOut(sheet, own.layout, standing === null);
    sheet.setCustomMetadata({ extents });
  });
  return { id, name };
}

/** The cells of a sheet of ours by its key, or null where there is none. */
export function readOwn(grid: Grid, key: string): SheetCells | null {
  const sheet = findOwnSheet(grid, key);
  return sheet && readCells(grid, sheet.getSheetId());
}

/** Takes a sheet of ours away; another one becomes active where it was. False where there is none. */
export function removeOwn(grid: Grid, key: string): boolean {
  const sheet = findOwnSheet(grid, key);
  if (sheet === null) return false;
  guardProtected(sheet);
  return grid.workbook().deleteSheet(sheet);
}

/** Takes rows (from 1) of a sheet of ours away; what stands below moves up. */
export function removeOwnRows(grid: Grid, key: string, from: number, count: number): void {
  const sheet = findOwnSheet(grid, key);
  if (sheet === null) throw new PortError("missing-sheet", key);
  guardProtected(sheet);
  sheet.deleteRows(from - 1, count);
}

/** A1 of the cells that we wrote on a sheet of ours. */
export function rememberedExtents(sheet: Sheet): readonly string[] {
  const extents: unknown = sheet.getCustomMetadata()?.extents;
  return Array.isArray(extents) ? extents.map(String) : [];
}

function writeBlock(sheet: Sheet, block: ReportBlock): void {
  const width = greatest(
    block.rows.map((row) => row.length),
    0,
  );
  if (width === 0) return;
  const { top, left, bottom, right } = blockRange(block);
  growTo(sheet, bottom, right + 1);
  const styles = blockStyles(block);
  const cells = block.rows.map((row, index) =>
    Array.from({ length: width }, (_, column) => {
      const isHeading = block.heading && index === 0;
      const pattern = isHeading ? "" : (block.formats[column] ?? "");
      const dressed = styleAt(styles, top + index, left + column);
      const style = { ...dressed, ...(pattern === "" ? {} : { n: { pattern } }) };
      const keepsStyle = block.formats.length === 0 && !isHeading && block.look === undefined;
      return { ...writtenCell(row[column] ?? null), ...(keepsStyle ? {} : { s: style }) };
    }),
  );
  sheet.getRange(top - 1, left, block.rows.length, width).setValues(cells);
}
