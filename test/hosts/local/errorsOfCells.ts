import type { ErrorListener } from "../../../local-workbook/page/univer/CatalogueFunction";

/** Remembers the words of each cell's error, as the page's notice would show them. */
export function errorsOfCells() {
  const told = new Map<string, string>();
  const hear: ErrorListener = ({ sheetId, row, column }, words) => {
    const cell = `${sheetId}!${row},${column}`;
    if (words === null) told.delete(cell);
    else told.set(cell, words);
  };
  /** Row and column from 0. */
  const words = (sheetId: string, row: number, column: number): string | null =>
    told.get(`${sheetId}!${row},${column}`) ?? null;
  return { hear, words };
}
