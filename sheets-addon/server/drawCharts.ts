import { parseRange } from "../../core/cells/a1";
import type { ReportChart } from "../../core/port/ReportSheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The steps in which charts take the place of former ones, so that a sheet always has one of each. */
export interface ChartSteps {
  add(): void;
  takeBack(): void;
  removeFormer(): void;
}

/** Charts of ours are told from the user's by the title that we give them. */
export function drawCharts(sheet: Sheet, charts: readonly ReportChart[]): ChartSteps {
  const titles = new Set(charts.map(({ title }) => title));
  const standing = sheet.getCharts();
  const former = standing.filter((chart) => titles.has(String(chart.getOptions()?.get("title"))));
  const known = new Set(standing.map((chart) => chart.getChartId()));
  return {
    add: () => {
      for (const chart of charts) insert(sheet, chart);
    },
    takeBack: () => {
      for (const chart of sheet.getCharts()) if (!known.has(chart.getChartId())) sheet.removeChart(chart);
    },
    removeFormer: () => {
      for (const chart of former) sheet.removeChart(chart);
    },
  };
}

function insert(sheet: Sheet, { kind, title, data, at }: ReportChart): void {
  const types = { bar: Charts.ChartType.BAR, line: Charts.ChartType.LINE, scatter: Charts.ChartType.SCATTER };
  const corner = parseRange(at);
  if (corner === null) return;
  const chart = sheet
    .newChart()
    .setChartType(types[kind])
    .addRange(sheet.getRange(data))
    .setNumHeaders(1)
    .setOption("title", title)
    .setPosition(corner.top, corner.left + 1, 0, 0)
    .build();
  sheet.insertChart(chart);
}
