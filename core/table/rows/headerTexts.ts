import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { greatest } from "../../cells/greatest";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { headerGroups } from "./headerGroups";

/**
 * The headers of a table as text, one a cell of its header row. Where a row of groups stands above it, a blank header is what stands
 * above it, and one that says too little alone is told with its group: "Close" over "Date" is "Close Date".
 *
 * @example headerTexts({ values: [[" Close  date ", 2026]] }, 0) // ["Close date", "2026"]
 */
export function headerTexts(cells: CellTable, headerAt: number): readonly string[] {
  const own = textsOf(cells.values[headerAt] ?? []);
  const groups = headerGroups(cells, headerAt);
  if (groups === null) return own;
  const above = textsOf(cells.values[headerAt - 1] ?? []);
  const width = Math.max(own.length, above.length);
  return Array.from({ length: width }, (_, at) => {
    const header = own[at] ?? "";
    if (header === "") return above[at] ?? "";
    const group = groups[at] ?? "";
    const grouped = group === "" ? [] : [`${group} ${header}`, `${header} ${group.replace(/s$/, "")}`];
    return grouped.reduce((best, each) => (strength(each) > strength(best) ? each : best), header);
  });
}

function textsOf(row: readonly unknown[]): readonly string[] {
  return Array.from(row, (cell) => cellText(cell).replace(/\s+/g, " "));
}

function strength(header: string): number {
  return greatest(headerMatches(header).values(), 0);
}
