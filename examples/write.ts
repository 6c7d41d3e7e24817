import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { day } from "../core/words/en/format";
import { newWorkbook } from "../local-workbook/files/xlsx/newWorkbook";
import { columns, type SampleCell, samplePipeline } from "./samplePipeline";

/** Writes pipeline.csv and pipeline.xlsx beside this file: `npm run examples`. */
const rows = samplePipeline();

const isDate = columns.map(({ format }) => format.includes("yyyy"));
const text = (cell: SampleCell, column: number) =>
  typeof cell === "number" && isDate[column] ? day(cell) : `${cell ?? ""}`;
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
writeFileSync(
  join(__dirname, "pipeline.csv"),
  rows.map((row) => `${row.map((cell, column) => quoted(text(cell, column))).join(",")}\n`).join(""),
);

writeFileSync(
  join(__dirname, "pipeline.xlsx"),
  newWorkbook({
    name: "Pipeline",
    rows,
    formats: columns.map(({ format }) => format),
    widths: columns.map(({ width }) => width),
    headerRow: 1,
  }),
);
