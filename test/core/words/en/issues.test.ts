import type { IssueCode, ReadIssue } from "../../../../core/table/ReadIssue";
import { failureMessage, issueMessage } from "../../../../core/words/en/issues";

function told(
  code: IssueCode,
  sheetRows: readonly number[],
  detail: ReadIssue["detail"],
  column: number | null = 4,
  rows = sheetRows.length,
) {
  return issueMessage({ code, rows, first: sheetRows[0] ?? null, sheetRows, column, detail });
}

test.each([
  [
    told("amount-unreadable", [14, 15, 99], { header: "Amount", values: ["tbc"] }),
    '3 cells of Amount could not be read as money ("tbc"): E14, E15, E99. These deals count, but not by amount',
  ],
  [
    told("amount-negative", [7], { header: "Amount" }),
    "1 cell of Amount is below zero: E7. These deals count, but not by amount",
  ],
  [
    told("blank-line", [2, 3, 4, 5, 6, 7], { header: "Product" }, 0),
    "6 deals are without a product line: A2, A3, A4, A5, A6 and 1 more. They count in no line's share",
  ],
  [
    told("stage-bare-closed", [2], { word: "Closed", as: "won" }, 4, 819),
    '"Closed" is read as won, since no stage of the sheet says won or lost: 819 deals',
  ],
  [
    told("total-row", [40], {}, null),
    "1 total or subtotal row was left out, so nothing is counted twice: row 40",
  ],
  [
    told("names-merged", [2, 3], { role: "account", shown: ["ACME"], others: ["Acme Inc / acme"] }, 0),
    "1 account comes in several spellings and was read as one each: Acme Inc / acme as ACME",
  ],
  [
    told("date-order-ambiguous", [2], { header: "Created", example: "3/4/2026", day: 46085 }),
    'It is not clear whether the day or the month stands first in 1 cell of Created: "3/4/2026" was read as 2026-03-04',
  ],
  [
    told("stage-unknown-word", [2], { word: "Zebra" }),
    'The stage "Zebra" is not a word we know: its 1 deal counts as open',
  ],
  [
    told("columns-unsure", [], { role: "line", header: "id_produto" }, 3),
    'The column "id_produto" was read as the product line, which is a guess. Choose another column if it is wrong',
  ],
])("%j", (message, expected) => {
  expect(message).toBe(expected);
});

test.each([
  ["no-cells", {}, "The sheet is empty. Open a sheet with a row of headers and one deal a row below it"],
  [
    "unknown-header",
    { header: "Linie", headers: ["Product", "Stage"] },
    'No column is called "Linie". The columns are: Product and Stage',
  ],
  [
    "unknown-role",
    { name: "zebra", roles: ["account", "line"] },
    '"zebra" is nothing that a column can be read as. Choose one of: account, line',
  ],
  [
    "unknown-owner",
    { owner: "Eve", owners: ["Ann", "Bob"] },
    'No deal belongs to "Eve". The owners are: Ann and Bob',
  ],
  [
    "unknown-owner",
    { owner: "Eve", owners: [] },
    'There is no owner column, so the deals of "Eve" cannot be told apart',
  ],
  ["no-deals", { row: 3 }, "There is no deal below the headers in row 3. Add one deal a row"],
] as const)("failure %s: %j", (code, detail, expected) => {
  expect(failureMessage({ code, detail })).toBe(expected);
});
