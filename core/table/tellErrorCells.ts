import { at } from "../cells/at";
import { isErrorCell } from "../cells/isErrorCell";
import type { Issues } from "./Issues";
import type { RawTable } from "./RawTable";
import type { TableLayout } from "./roles/TableLayout";

/** Tells the cells that show a spreadsheet error, column by column; they are read as blank. */
export function tellErrorCells(raw: RawTable, layout: TableLayout, issues: Issues): void {
  const columns = [...raw.names, ...[...raw.measures].map(([role, { others }]) => [role, others] as const)];
  for (const [role, column] of columns) {
    const choice = layout.columns[role];
    if (column === null || choice === undefined || !column.cells.some(isErrorCell)) continue;
    const errors = column.cells.map(isErrorCell);
    const values = [...new Set(column.cells.filter((_, code) => errors[code]).map(String))];
    const concerns = (row: number) => errors[at(column.codes, row)] === true;
    issues.tellRows({ code: "error-cells", header: choice.header, values }, choice.column, concerns);
  }
}
