import { isEmpty } from "../cells/isEmpty";
import type { Issues } from "./Issues";
import type { OpenTable } from "./openTable";
import { roles } from "./role";
import { headerGroups } from "./rows/headerGroups";

/** Under this confidence a column's meaning is told as a guess. */
const unsure = 0.5;

/** Tells what was passed over on the way to the deals, and which columns are a guess. */
export function tellLayout(
  { cells, layout, kept, titles: ofGroups, maybeLines }: OpenTable,
  issues: Issues,
): void {
  const sheetRows = (indexes: readonly number[]) => indexes.map((at) => cells.top + at);
  const titles: number[] = [];
  const headerFrom = layout.headerAt - (headerGroups(cells, layout.headerAt) === null ? 0 : 1);
  for (let at = 0; at < headerFrom; at++) {
    const isOfGroup = ofGroups.some(({ row, role }) => role !== null && layout.headerAt + 1 + row === at);
    if (cells.values[at]?.every(isEmpty) === false && !isOfGroup) titles.push(at);
  }
  for (const [code, rows] of [
    ["title-rows-skipped", titles],
    ["blank-rows", kept.blank],
    ["repeated-header", kept.repeatedHeaders],
    ["total-row", kept.totals],
  ] as const) {
    if (rows.length > 0) issues.tell({ code }, rows.length, null, sheetRows(rows));
  }
  const hidden = cells.hiddenRows ?? 0;
  if (hidden > 0) issues.tell({ code: "hidden-rows" }, hidden);
  else if (cells.filtered) issues.tell({ code: "filter-on" }, 0);
  for (const { oddity, at } of layout.notes) {
    // It is told as one of several lines.
    const isOfLines =
      oddity.code === "column-maybe" && oddity.role === "line" && maybeLines?.positions.includes(at);
    if (isOfLines !== true) issues.tell(oddity, 0, cells.left + at);
  }
  for (const role of roles) {
    const choice = layout.columns[role];
    if (choice !== undefined && choice.confidence < unsure) {
      issues.tell({ code: "columns-unsure", role, header: choice.header }, 0, choice.column);
    }
  }
}
