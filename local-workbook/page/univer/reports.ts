import { blockRange } from "../../../core/cells/blockRange";
import { planReport } from "../../../core/port/planReport";
import { PortError, type SheetCells, type SheetRef } from "../../../core/port/port";
import type { ReportBlock, ReportSheet } from "../../../core/port/ReportSheet";
import { plainValue, readCells } from "./cells";
import type { Grid } from "./Grid";
import { guardProtected } from "./guardProtected";
import { findOwnSheet, growTo, makeOwnSheet } from "./ownSheets";
import type { Sheet } from "./startUniver";
import { writtenCell } from "./writtenCell";

/** Writes or rewrites a sheet of ours in place. The grid has no charts: a report's charts are left out. */
export function writeReport(grid: Grid, report: ReportSheet): SheetRef {
  const sheet = findOwnSheet(grid, report.key) ?? makeOwnSheet(grid, report.key, report.name);
  guardProtected(sheet);
  const previous = rememberedExtents(sheet);
  const { extents, conflict } = planReport(report.blocks, previous, (row, column) => {
    const cell = sheet.getSheet().getCell(row - 1, column);
    return ((cell && plainValue(cell)) ?? "") !== "";
  });
  if (conflict !== null) throw new PortError("cell-not-empty", `${sheet.getSheetName()}!${conflict}`);
  grid.oneStep(() => {
    for (const extent of previous) sheet.getRange(extent).clearContent();
    for (const block of report.blocks) writeBlock(sheet, block);
    sheet.setCustomMetadata({ extents });
  });
  return { id: sheet.getSheetId(), name: sheet.getSheetName() };
}

/** The cells of a report sheet by its key, or null where there is none. */
export function readReport(grid: Grid, key: string): SheetCells | null {
  const sheet = findOwnSheet(grid, key);
  return sheet === null ? null : readCells(grid, sheet.getSheetId());
}

function rememberedExtents(sheet: Sheet): readonly string[] {
  const extents: unknown = sheet.getCustomMetadata()?.extents;
  return Array.isArray(extents) ? extents.map(String) : [];
}

function writeBlock(sheet: Sheet, block: ReportBlock): void {
  const width = Math.max(0, ...block.rows.map((row) => row.length));
  if (width === 0) return;
  const { top, left, bottom, right } = blockRange(block);
  growTo(sheet, bottom, right + 1);
  const cells = block.rows.map((row, index) =>
    Array.from({ length: width }, (_, column) => {
      const isHeading = block.heading && index === 0;
      const pattern = isHeading ? "" : (block.formats[column] ?? "");
      const style = { ...(isHeading ? { bl: 1 } : {}), ...(pattern === "" ? {} : { n: { pattern } }) };
      return { ...writtenCell(row[column] ?? null), s: style };
    }),
  );
  sheet.getRange(top - 1, left, block.rows.length, width).setValues(cells);
}
