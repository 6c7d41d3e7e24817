import { parseRange } from "../../core/cells/a1";
import { blockRange } from "../../core/cells/blockRange";
import { planReport } from "../../core/port/planReport";
import { PortError, type SheetRef } from "../../core/port/port";
import type { ReportBlock, ReportChart, ReportSheet } from "../../core/port/ReportSheet";
import { asText } from "./asText";
import { guardProtected } from "./guardProtected";
import { findOwnSheet, makeOwnSheet, reference, rememberOwnSheet } from "./ownSheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes or rewrites a report; cells outside its blocks stay as they are. */
export function writeReport(report: ReportSheet): SheetRef {
  const { sheet, own } = findOwnSheet(report.key) ?? makeOwnSheet(report.key, report.name);
  guardProtected(sheet);
  const values = sheet.getDataRange().getValues();
  const { extents, conflict } = planReport(
    report.blocks,
    own.extents,
    (row, column) => (values[row - 1]?.[column] ?? "") !== "",
  );
  if (conflict !== null) throw new PortError("cell-not-empty", `${sheet.getName()}!${conflict}`);
  if (own.extents.length > 0) sheet.getRangeList([...own.extents]).clearContent();
  for (const block of report.blocks) writeBlock(sheet, block);
  drawCharts(sheet, report.charts);
  rememberOwnSheet(report.key, { id: own.id, extents });
  return reference(sheet);
}

/** The id of a report sheet of ours, or null; its cells are then read like any other sheet's. */
export function reportSheetId(key: string): string | null {
  return findOwnSheet(key)?.own.id ?? null;
}

function writeBlock(sheet: Sheet, block: ReportBlock): void {
  if (block.rows.length === 0) return;
  const { top, left, right } = blockRange(block);
  const columns = Array.from({ length: right - left + 1 }, (_, c) => c);
  const range = sheet.getRange(top, left + 1, block.rows.length, columns.length);
  range.setNumberFormats(block.rows.map(() => columns.map((c) => block.formats[c] ?? "")));
  range.setValues(block.rows.map((row) => columns.map((c) => asText(row[c] ?? ""))));
  if (block.heading) sheet.getRange(top, left + 1, 1, columns.length).setFontWeight("bold");
}

/** Charts of ours are told from the user's by the title that we give them. */
function drawCharts(sheet: Sheet, charts: readonly ReportChart[]): void {
  const titles = new Set(charts.map((chart) => chart.title));
  for (const chart of sheet.getCharts())
    if (titles.has(String(chart.getOptions()?.get("title")))) sheet.removeChart(chart);
  const types = {
    bar: Charts.ChartType.BAR,
    line: Charts.ChartType.LINE,
    scatter: Charts.ChartType.SCATTER,
  };
  for (const chart of charts) {
    const corner = parseRange(chart.at);
    if (corner === null) continue;
    sheet.insertChart(
      sheet
        .newChart()
        .setChartType(types[chart.kind])
        .addRange(sheet.getRange(chart.data))
        .setNumHeaders(1)
        .setOption("title", chart.title)
        .setPosition(corner.top, corner.left + 1, 0, 0)
        .build(),
    );
  }
}
