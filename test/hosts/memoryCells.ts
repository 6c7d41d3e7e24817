import { parseRange, rangeAddress } from "../../core/cells/a1";
import { PortError, type SheetCells, type SheetRef } from "../../core/port/port";
import type { SheetLayout } from "../../core/port/ReportSheet";
import type { MemorySheet } from "./MemorySheet";

// What can be told of a sheet in memory and of places in it.

export function cellAt(address: string): { row: number; column: number } {
  const range = parseRange(address);
  if (range === null) throw new PortError("host", address);
  return { row: range.top, column: range.left };
}

export function addressOf(row: number, column: number): string {
  return rangeAddress({ top: row, bottom: row, left: column, right: column });
}

export function emptied(extent: string): string[][] {
  const range = parseRange(extent);
  if (range === null) return [];
  const { top, bottom, left, right } = range;
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => ""));
}

/** A column is made no narrower than it stands, and what stays in view is settled when the sheet is made. */
export function laidOut(before: SheetLayout | null, layout: SheetLayout): SheetLayout {
  if (before === null) return layout;
  const widths = layout.widths.map((width, at) => Math.max(width, before.widths[at] ?? width));
  return { ...layout, widths, frozen: before.frozen };
}

export function addressesIn(extent: string): string[] {
  const range = parseRange(extent);
  if (range === null) return [];
  const { top, left } = range;
  return emptied(extent).flatMap((row, r) => row.map((_, c) => addressOf(top + r, left + c)));
}

export function ref({ id, name }: MemorySheet): SheetRef {
  return { id, name };
}

export function blank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** The smallest rectangle that holds every filled cell, padded with "". */
export function usedCells(sheet: MemorySheet): SheetCells {
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  sheet.cells.forEach((row, r) => {
    row.forEach((value, c) => {
      if (blank(value)) return;
      top = Math.min(top, r);
      bottom = r;
      left = Math.min(left, c);
      right = Math.max(right, c);
    });
  });
  const rows = bottom < 0 ? [] : sheet.cells.slice(top, bottom + 1);
  const columns = Array.from({ length: Math.max(0, right - left + 1) }, (_, c) => left + c);
  const values = rows.map((row) => columns.map((column) => row[column] ?? ""));
  const plain = columns.map(() => "");
  const formats = rows.map((_, r) =>
    sheet.formats.size === 0
      ? plain
      : columns.map((column) => sheet.formats.get(addressOf(top + r + 1, column)) ?? ""),
  );
  return {
    ...ref(sheet),
    tables: sheet.tables,
    cells: {
      values,
      formats,
      top: bottom < 0 ? 1 : top + 1,
      left: bottom < 0 ? 0 : left,
      hiddenRows: sheet.hiddenRows,
      merges: sheet.merges.map((block) => ({
        top: block.top - top,
        left: block.left - left,
        bottom: block.bottom - top,
        right: block.right - left,
      })),
    },
  };
}

export function formulasOf({ name, cells, formulas }: MemorySheet) {
  const textAt = (row: number, column: number) =>
    formulas.get(rangeAddress({ top: row, bottom: row, left: column, right: column }))?.text ?? "";
  return { name, formulas: cells.map((row, r) => row.map((_, column) => textAt(r + 1, column))) };
}
