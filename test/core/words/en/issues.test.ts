import type { Oddity } from "../../../../core/table/ReadIssue";
import type { ReadFailure } from "../../../../core/table/Reading";
import { failureMessage, issueMessage } from "../../../../core/words/en/issues";
import { plainSentence } from "../../../../core/words/Sentence";

function told(
  oddity: Oddity,
  sheetRows: readonly number[],
  column: number | null = 4,
  rows = sheetRows.length,
) {
  return issueMessage({ ...oddity, rows, first: sheetRows[0] ?? null, sheetRows, column });
}

test.each([
  [
    told({ code: "amount-unreadable", header: "Amount", values: ["tbc"] }, [14, 15, 99]),
    '3 cells of Amount could not be read as money ("tbc"): E14, E15, E99. These deals count, but not by amount',
  ],
  [
    told({ code: "amount-negative", header: "Amount" }, [7]),
    "1 cell of Amount is below zero: E7. This deal counts, but not by amount",
  ],
  [
    told({ code: "amount-beyond", header: "Amount" }, [7, 9]),
    "2 cells of Amount are more than any deal is worth (over 1,000,000,000,000,000): E7, E9. These deals count, but not by amount",
  ],
  [
    told({ code: "blank-line", header: "Product" }, [2, 3, 4, 5, 6, 7], 0),
    "6 deals are without a product line: A2, A3, A4, A5, A6 and 1 more. They count in no line's share",
  ],
  [
    told({ code: "stage-bare-closed", header: "Stage", word: "Closed", as: "won" }, [2], 4, 819),
    '"Closed" is read as won, since no stage of the sheet says won or lost: 819 deals',
  ],
  [
    told({ code: "total-row" }, [40], null),
    "1 total or subtotal row was left out, so nothing is counted twice: row 40",
  ],
  [
    told(
      {
        code: "names-merged",
        header: "Account",
        role: "account",
        shown: ["ACME"],
        others: ["Acme Inc / acme"],
      },
      [2, 3],
      0,
    ),
    "Read as one account: Acme Inc / acme = ACME",
  ],
  [
    told(
      {
        code: "names-merged",
        header: "Account",
        role: "account",
        shown: ["ACME"],
        others: [Array.from({ length: 100_000 }, (_, at) => `acme${".".repeat(at % 9)}`).join(" / ")],
      },
      [2, 3],
      0,
    ),
    `Read as one account: ${Array.from({ length: 8 }, (_, at) => `acme${".".repeat(at)}`).join(" / ")} and others = ACME`,
  ],
  [
    told(
      {
        code: "names-merged",
        header: "Line",
        role: "line",
        shown: ["Sensors", "Valves"],
        others: ["SENSORS", "VALVES"],
      },
      [2, 3],
      0,
    ),
    "Read as one product line each: SENSORS = Sensors and VALVES = Valves",
  ],
  [
    told({ code: "names-similar", header: "Account", role: "account", pairs: ["Paper / Papr"] }, [2], 0),
    "Paper / Papr look alike and are counted apart; if they are one account, spell them alike",
  ],
  [
    told(
      { code: "names-similar", header: "Account", role: "account", pairs: ["Paper / Papr", "Foods / Food"] },
      [2, 3],
      0,
    ),
    "2 pairs of accounts look alike and are counted apart: Paper / Papr and Foods / Food. If they are one, spell them alike",
  ],
  [
    told({ code: "date-order-ambiguous", header: "Created", example: "3/4/2026", day: 46085 }, [2]),
    'It is not clear whether the day or the month stands first in 1 cell of Created: "3/4/2026" was read as 2026-03-04',
  ],
  [
    told({ code: "no-stage-column" }, [2], null),
    "There is no stage or status column: the 1 deal is read as open. Add one to tell open deals from won and lost ones",
  ],
  [
    told({ code: "date-period", of: "fiscal", header: "Close", example: "FY26 Q3", day: 46295 }, [2]),
    '1 cell of Close names a fiscal year: it was read as the calendar year, and the last day was taken ("FY26 Q3" is 2026-09-30). If yours begins in another month, write the calendar quarter or the day',
  ],
  [
    told({ code: "amount-not-exact", header: "Amount", says: "range", example: "10-15k", value: 12500 }, [2]),
    '1 cell of Amount is a range and no figure: its middle was taken ("10-15k" is 12,500): E2',
  ],
  [
    told({ code: "price-of-all", header: "Price", quantity: "Quantity" }, []),
    '"Price" is read as what the whole deal is worth and not as the price of one piece, since it grows with Quantity. If it is the price of one piece, choose it as the unit price',
  ],
  [
    told({ code: "date-yearless", header: "Close", values: ["KW 45"] }, [2]),
    '1 cell of Close names a week, a month, a quarter or a day without its year ("KW 45"): E2. It is read as no date; write the year too',
  ],
  [
    told(
      {
        code: "deal-states",
        header: "Deal ID",
        deals: 2,
        latestBy: "day",
        by: "Week",
        ends: ["Week 23", "Week 24"],
      },
      [2, 3],
      null,
    ),
    'The sheet holds the same deal in several states, by its Deal ID: of 2 deals only the latest counts (the latest by Week, which was read as going from "Week 23" to "Week 24"), and 2 earlier rows were left out: rows 2, 3',
  ],
  [
    told(
      { code: "date-period", of: "calendar", header: "Close Month", example: "Oct-26", day: 46326 },
      [2, 3],
    ),
    '2 cells of Close Month name a week, a month, a quarter, a half or a year and no day: its last day was taken ("Oct-26" is 2026-10-31)',
  ],
  [
    told({ code: "placeholders", header: "Close Date", values: ["NA", "tbd"] }, [2, 3], 4),
    '2 cells of Close Date say that there is none ("NA" and "tbd") and were read as blank: E2, E3',
  ],
  [
    told({ code: "stage-unknown-word", header: "Stage", word: "Zebra" }, [2]),
    'The stage "Zebra" is not a word we know: its 1 deal counts as open',
  ],
  [
    told({ code: "columns-unsure", role: "line", header: "id_produto" }, [], 3),
    'The column "id_produto" was read as the product line, which is a guess. Choose another column if it is wrong',
  ],
  [
    told({ code: "column-maybe", role: "account", header: "Client CRM" }, [], 3),
    'No column is surely the account, so nothing is said that needs it. "Client CRM" may be meant: if it is, say so by choosing it as the account',
  ],
  [
    told({ code: "column-unread", role: "actualClose", header: "Closed" }, [], 3),
    '"Closed" is headed like the actual close date, but most of its cells cannot be read as a day, so it was not used. If it is meant, choose it as the actual close date',
  ],
  [
    told({ code: "amount-scaled", header: "Betrag (TEUR)", factor: 1000 }, [], 3),
    '"Betrag (TEUR)" says that its figures are in thousands: they were multiplied by 1,000',
  ],
  [
    told({ code: "amount-priced", header: "UnitPrice", quantity: "Quantity" }, [], 3),
    "There is no column of amounts: each amount is Quantity times UnitPrice. If a column of amounts is meant, choose it as the amount",
  ],
  [
    told({ code: "amount-converted", header: "Amount (converted)", other: "Amount" }, [], 3),
    'The amounts were read from "Amount (converted)", which is in one currency; "Amount" is in several, which cannot be added',
  ],
])("%j", (message, expected) => {
  expect(plainSentence(message)).toBe(expected);
});

test.each([
  [
    { code: "no-cells" },
    "The sheet is empty. Open a sheet with a row of headers and one deal a row below it",
  ],
  [
    { code: "unknown-header", header: "Linie", headers: ["Product", "Stage"] },
    'No column is called "Linie". The columns are: Product and Stage',
  ],
  [
    { code: "unknown-role", name: "zebra", roles: ["account", "line"] },
    '"zebra" is nothing that a column can be read as. Choose one of: account, line',
  ],
  [
    { code: "unknown-owner", owner: "Eve", owners: ["Ann", "Bob"] },
    'No deal belongs to "Eve". The owners are: Ann and Bob',
  ],
  [
    { code: "unknown-owner", owner: "Eve", owners: [] },
    'There is no owner column, so the deals of "Eve" cannot be told apart',
  ],
  [{ code: "no-deals", row: 3 }, "There is no deal below the headers in row 3. Add one deal a row"],
] as readonly (readonly [ReadFailure, string])[])("failure %j", (failure, expected) => {
  expect(failureMessage(failure)).toBe(expected);
});

describe("issueMessage(issue)", () => {
  test("names each cell as a part with its row", () => {
    const message = told({ code: "amount-negative", header: "Amount" }, [14, 15]);
    expect(message.filter((part) => typeof part !== "string")).toEqual([
      { text: "E14", row: 14 },
      { text: "E15", row: 15 },
    ]);
  });

  test("names rows, and not how many more there are", () => {
    const message = told({ code: "total-row" }, [3, 9], null, 14);
    expect(message).toEqual([
      "14 total or subtotal rows were left out, so nothing is counted twice: rows ",
      { text: "3", row: 3 },
      ", ",
      { text: "9", row: 9 },
      " and 12 more",
    ]);
  });

  test("without a place is one part", () => {
    expect(told({ code: "stage-unknown-word", header: "Stage", word: "Vibing" }, [3], 2)).toEqual([
      'The stage "Vibing" is not a word we know: its 1 deal counts as open',
    ]);
  });
});

test.each([
  [
    told({ code: "blank-owner", header: "Owner" }, [2]),
    "1 deal is without an owner: E2. It is in nobody's own review",
  ],
  [
    told({ code: "blank-stage", header: "Stage" }, [2]),
    "1 deal is without a stage: E2. It is not known whether it is open, so it counts nowhere",
  ],
  [
    told({ code: "deal-parts", header: "Id", deals: 1, latestBy: "day", by: "", ends: null }, [2, 3], null),
    "2 rows are parts of 1 deal: rows that share their Id and name different lines count as one deal: rows 2, 3",
  ],
  [
    told({ code: "note-rows", texts: ["Dana", "Dana", "Line\n one"] }, [2, 3, 4], null),
    '3 rows are titles or notes and no deals ("Dana" and "Line one"): rows 2, 3, 4',
  ],
  [
    told({ code: "stage-unknown-word", header: "Stage", word: "Zebra\r\nstripes" }, [2]),
    'The stage "Zebra stripes" is not a word we know: its 1 deal counts as open',
  ],
])("one and many agree, and each text stands once on one line: %j", (message, expected) => {
  expect(plainSentence(message)).toBe(expected);
});
