import type { ReadIssue } from "../../core/table/ReadIssue";
import { issuePieces } from "../../sidebar/tabs/review/issuePieces";

const issue = (sheetRows: number[], column: number | null): ReadIssue => ({
  code: "amount-unreadable",
  rows: sheetRows.length,
  first: sheetRows[0] ?? null,
  sheetRows,
  column,
  detail: {},
});
const linked = (message: string, of: ReadIssue) =>
  issuePieces(message, of).flatMap(({ text, row }) => (row === null ? [] : [[text, row]]));

describe("issuePieces", () => {
  test("finds the cells that a message names", () => {
    const message = '3 cells of Amount could not be read as money ("tbd"): E14, E15, E99. These deals count';
    expect(linked(message, issue([14, 15, 99], 4))).toEqual([
      ["E14", 14],
      ["E15", 15],
      ["E99", 99],
    ]);
  });

  test("finds rows, and not the number of rows", () => {
    expect(linked("3 rows repeat the headers: rows 3, 9 and 12 more", issue([3, 9, 12], null))).toEqual([
      ["3", 3],
      ["9", 9],
    ]);
  });

  test("the pieces together are the message", () => {
    const message = "2 deals are without an account: B3, B4. They count in no account's share";
    expect(
      issuePieces(message, issue([3, 4], 1))
        .map(({ text }) => text)
        .join(""),
    ).toBe(message);
  });

  test("a message without places is one piece", () => {
    expect(issuePieces('The stage "Vibing" is not a word we know', issue([3], 2))).toEqual([
      { text: 'The stage "Vibing" is not a word we know', row: null },
    ]);
  });
});
