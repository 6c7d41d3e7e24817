import { parseRange } from "../../core/cells/a1";
import { blockRange } from "../../core/port/blockRange";
import { planOwnSheet } from "../../core/port/planOwnSheet";
import type { SheetRef } from "../../core/port/port";
import type { OwnSheet, ReportBlock, ReportChart } from "../../core/port/ReportSheet";
import { asText } from "./asText";
import { reference } from "./findSheet";
import { guardProtected } from "./guardProtected";
import { findOwnSheet, makeOwnSheet, rememberOwnSheet } from "./ownSheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes on a sheet of ours, which is made where it is not there; cells outside its blocks stay as they are. */
export function writeOwn(own: OwnSheet): SheetRef {
  const { sheet, extents } = findOwnSheet(own.key) ?? makeOwnSheet(own.key, own.name);
  guardProtected(sheet);
  const cells = { values: filledCells(sheet), top: 1, left: 0 };
  const plan = planOwnSheet(own, { name: sheet.getName(), cells, extents });
  if (plan.clear.length > 0) sheet.getRangeList([...plan.clear]).clearContent();
  for (const block of plan.blocks) writeBlock(sheet, block);
  drawCharts(sheet, own.charts);
  rememberOwnSheet(own.key, sheet, plan.extents);
  return reference(sheet);
}

/** An empty sheet has a data range too, of one empty cell. */
function filledCells(sheet: Sheet): unknown[][] {
  return sheet.getLastRow() === 0 ? [] : sheet.getDataRange().getValues();
}

function writeBlock(sheet: Sheet, block: ReportBlock): void {
  if (block.rows.length === 0) return;
  const { top, left, right } = blockRange(block);
  const columns = Array.from({ length: right - left + 1 }, (_, c) => c);
  const range = sheet.getRange(top, left + 1, block.rows.length, columns.length);
  if (block.formats.length > 0)
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
