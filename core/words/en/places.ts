import { columnName } from "../../cells/a1";
import type { IssuePlace } from "../../table/ReadIssue";
import { type Sentence, say } from "../Sentence";
import { list, plural, whole } from "./format";

export const quote = (word: string) => `"${oneLine(word)}"`;

/**
 * Texts of cells in quotes, each once.
 *
 * @example quoted(["A", "A", "B"]) // "\"A\" and \"B\""
 */
export function quoted(values: readonly string[]): string {
  return list(flat(values).map(quote), 3);
}

/**
 * Texts of cells as they can stand in a sentence: on one line each, and each once.
 *
 * @example flat(["A\nB", "A B"]) // ["A B"]
 */
export function flat(values: readonly string[]): readonly string[] {
  return [...new Set(values.map(oneLine))];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** "3 cells of Amount" */
export function cellsOf({ rows, header }: { readonly rows: number; readonly header: string }): string {
  return `${plural(rows, "cell")} of ${header}`;
}

const shownCells = 5;

/** "E14, E15, E99", "E14, E15 and 12 more" */
export function cells(issue: IssuePlace): Sentence {
  const name = issue.column === null ? "" : columnName(issue.column);
  return places(issue, (row) => `${name}${row}`);
}

/** "rows 14, 15, 99" */
export function rows(issue: IssuePlace): Sentence {
  return say`${issue.rows === 1 ? "row" : "rows"} ${places(issue, (row) => `${row}`)}`;
}

function places({ rows, sheetRows }: IssuePlace, text: (row: number) => string): Sentence {
  const shown = sheetRows.slice(0, shownCells);
  const rest = rows - shown.length;
  return [
    ...shown.flatMap((row, at) => [...(at > 0 ? [", "] : []), { text: text(row), row }]),
    ...(rest > 0 ? [` and ${whole(rest)} more`] : []),
  ];
}
