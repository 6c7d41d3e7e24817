import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { headerRows } from "./headerRows";
import { headerTexts } from "./headerTexts";
import { isDataRow } from "./isDataRow";

/** A row that may be the one of headers, whatever it says. */
export interface HeadersSeen {
  /** Its index among the rows of the cells. */
  readonly at: number;
  /** Its texts, each once, with the column (from 0, of the cells) in which each stands first. */
  readonly headers: readonly { readonly header: string; readonly column: number }[];
}

/**
 * The rows among the first 25 that may be headers though none of their words is known: those with two texts or more. First the one that is
 * most likely it, which is the first unlike the rows around it; then the others in their order. Empty where no row holds two texts.
 *
 * @example headersSeen({ values: [["Dish", "Minutes"], ["Ribollita", 45]], top: 1, left: 0 })[0].headers.map(({ header }) => header) // ["Dish", "Minutes"]
 */
export function headersSeen(cells: CellTable): readonly HeadersSeen[] {
  const rows = cells.values.slice(0, headerRows).map((_, at): HeadersSeen => {
    const headers = new Map<string, number>();
    for (const [column, header] of headerTexts(cells, at).entries())
      if (isText(cells.values[at]?.[column]) && !headers.has(header)) headers.set(header, column);
    return { at, headers: [...headers].map(([header, column]) => ({ header, column })) };
  });
  const seen = rows.filter(({ headers }) => headers.length > 1);
  const likely = seen.find(({ at }) => !isDataRow(cells.values, at));
  return likely === undefined ? seen : [likely, ...seen.filter((row) => row !== likely)];
}

function isText(cell: unknown): boolean {
  return typeof cell === "string" && cellText(cell) !== "";
}
