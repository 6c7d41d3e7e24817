import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { columns, type SampleCell } from "../core/sample/columns";
import { samplePipeline } from "../core/sample/samplePipeline";
import { day } from "../core/words/en/format";
import { newWorkbook } from "../local-workbook/files/xlsx/newWorkbook";
import { balancedPipeline, type FurtherPipeline, firstPipeline } from "./furtherPipelines";

/** Writes pipeline.csv, pipeline.xlsx, balanced.xlsx and first-weeks.xlsx beside this file: `npm run examples`. */
const rows = samplePipeline();

const isDate = columns.map(({ format }) => format.includes("yyyy"));
const text = (cell: SampleCell, column: number) =>
  typeof cell === "number" && isDate[column] ? day(cell) : `${cell ?? ""}`;
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
writeFileSync(
  join(__dirname, "pipeline.csv"),
  rows.map((row) => `${row.map((cell, column) => quoted(text(cell, column))).join(",")}\n`).join(""),
);

function writeWorkbook(file: string, pipeline: FurtherPipeline): void {
  const workbook = newWorkbook({
    name: "Pipeline",
    rows: pipeline.rows,
    formats: pipeline.columns.map(({ format }) => format),
    widths: pipeline.columns.map(({ width }) => width),
    headerRow: 1,
  });
  writeFileSync(join(__dirname, file), workbook);
}

writeWorkbook("pipeline.xlsx", { columns, rows });
writeWorkbook("balanced.xlsx", balancedPipeline());
writeWorkbook("first-weeks.xlsx", firstPipeline());
