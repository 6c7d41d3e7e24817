import { parseRange } from "../../core/cells/a1";
import { blockRange } from "../../core/cells/blockRange";
import { planReport } from "../../core/port/planReport";
import { PortError, type SheetCells, type SheetRef } from "../../core/port/port";
import type { ReportBlock, ReportChart, ReportSheet } from "../../core/port/ReportSheet";
import { readSheet } from "./cells";
import { inExcel } from "./inExcel";
import { findOwnSheet, guardOwnSheet, makeOwnSheet, writeNote } from "./ownSheets";
import { writeRows } from "./writeRows";

/** Writes the report where it stands already, or on a new sheet; what the user wrote beside its blocks stays. */
export function writeReport(report: ReportSheet): Promise<SheetRef> {
  return inExcel(
    async (context) => {
      const found = await findOwnSheet(context, report.key);
      if (found) guardOwnSheet(found);
      const own = found ?? (await makeOwnSheet(context, report.key, report.name));
      const { sheet } = own;
      const { id, name, cells } = await readSheet(context, sheet);
      const isFilled = (row: number, column: number) => {
        const value = cells.values[row - cells.top]?.[column - cells.left];
        return value !== undefined && value !== "";
      };
      const { extents, conflict } = planReport(report.blocks, own.note.extents, isFilled);
      if (conflict !== null) throw new PortError("cell-not-empty", conflict);
      for (const extent of own.note.extents) sheet.getRange(extent).clear("Contents");
      // Should writing break off half way, the next time knows every cell that may be ours.
      writeNote(sheet, { key: report.key, extents: [...own.note.extents, ...extents] });
      for (const block of report.blocks) await writeBlock(context, sheet, block);
      await drawCharts(context, sheet, report.charts);
      if (!found) for (const extent of extents) sheet.getRange(extent).format.autofitColumns();
      writeNote(sheet, { key: report.key, extents });
      await context.sync();
      return { id, name };
    },
    { subject: report.name, oneUndo: true },
  );
}

export function readReport(key: string): Promise<SheetCells | null> {
  return inExcel(
    async (context) => {
      const found = await findOwnSheet(context, key);
      return found ? readSheet(context, found.sheet) : null;
    },
    { subject: key },
  );
}

async function writeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: ReportBlock,
): Promise<void> {
  if (block.rows.length === 0) return;
  const { top, left, right } = blockRange(block);
  const head = block.heading ? 1 : 0;
  const below = block.rows.length - head;
  if (block.heading) sheet.getRangeByIndexes(top - 1, left, 1, right - left + 1).format.font.bold = true;
  for (const [i, format] of block.formats.entries()) {
    if (format === "" || below === 0) continue;
    sheet.getRangeByIndexes(top - 1 + head, left + i, below, 1).numberFormat = Array.from(
      { length: below },
      () => [format],
    );
  }
  await writeRows(context, sheet, top - 1, left, block.rows);
}

const chartTypes = { bar: "BarClustered", line: "Line", scatter: "XYScatter" } as const;

/** A chart of ours is known by its name; the user's own charts on the sheet stay. */
const chartName = (index: number) => `Funnel Balance ${index + 1}`;

async function drawCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly ReportChart[],
): Promise<void> {
  sheet.charts.load("items/name");
  await context.sync();
  for (const chart of sheet.charts.items) if (/^Funnel Balance \d+$/.test(chart.name)) chart.delete();
  for (const [i, { kind, title, data, at }] of charts.entries()) {
    if (parseRange(data) === null) throw new PortError("host", data);
    const chart = sheet.charts.add(chartTypes[kind], sheet.getRange(data), "Auto");
    chart.name = chartName(i);
    chart.title.text = title;
    chart.setPosition(at);
  }
}
