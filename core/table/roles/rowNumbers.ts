import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { headerWords } from "../headerVocabulary/headerReadings";
import type { WeighedColumn } from "./weighColumns";

/** Headers that number anything: "#", "No.", "S.No", "Lfd. Nr." */
const numbering = /^(?:(?:s|sr|sl|lfd) )?(?:nr|no|num|number)$/;

/**
 * Takes a column that only counts the rows ("#": 1, 2, 3, ...) for no deal's id: it says nothing that the row does not, and another row has the
 * number once one is deleted. Changes the scores.
 */
export function rowNumbers(columns: readonly WeighedColumn[], { values }: CellTable, headerAt: number): void {
  columns.forEach(({ header, scores }, at) => {
    if (!scores.has("dealId") || !numbering.test(headerWords(header).join(" "))) return;
    if (countsRows(values.slice(headerAt + 1).map((row) => row[at]))) scores.delete("dealId");
  });
}

function countsRows(cells: readonly unknown[]): boolean {
  const numbers = cells.map(cellText).filter((text) => text !== "");
  const first = Number(numbers[0]);
  return (first === 0 || first === 1) && numbers.every((text, row) => Number(text) === first + row);
}
