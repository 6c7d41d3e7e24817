import { columnName } from "../../../core/cells/a1";
import type { ReadIssue } from "../../../core/table/ReadIssue";

/** A stretch of an issue's message; one that names a place carries its sheet row. */
export interface IssuePiece {
  readonly text: string;
  readonly row: number | null;
}

/**
 * Cuts a message at the cells ("E14") or rows ("14") that it names after its last colon, so that each can be clicked.
 * Put together again the pieces are the message.
 */
export function issuePieces(message: string, { sheetRows, column }: ReadIssue): readonly IssuePiece[] {
  const name = (row: number) => (column === null ? `${row}` : `${columnName(column)}${row}`);
  const rowOf = new Map(sheetRows.map((row) => [name(row), row]));
  const colon = message.lastIndexOf(": ") + 1;
  const places = message
    .slice(colon)
    .split(/\b([A-Z]{0,3}\d+)\b(?! more)/)
    .map((text) => ({ text, row: rowOf.get(text) ?? null }));
  return [{ text: message.slice(0, colon), row: null }, ...places].filter(({ text }) => text !== "");
}
