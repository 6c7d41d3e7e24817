import { customers } from "./catalogue/customers";
import { mix } from "./catalogue/mix";
import { newCurrent } from "./catalogue/newCurrent";
import { review } from "./catalogue/review";
import { time } from "./catalogue/time";

/** What is said of each custom function where one is chosen, typed or looked up; an example of an error is its code and words. */
export const functions = { ...mix, ...newCurrent, ...review, ...customers, ...time };

export const groups = {
  mix: "Mix: is the funnel spread over lines and accounts",
  "new / current": "New and current customers",
  review: "The whole review",
  customers: "Customers",
  time: "Time",
};

/** What Google's formula helper shows beside a function: by itself it tells neither what may be left out nor what comes back. */
export const helper = {
  optional: (doc: string): string => `Optional. ${doc}`,
  gives: (result: string): string => `Gives ${result}`,
};

/** docs/FUNCTIONS.md around what the functions say of themselves. */
export const page = {
  optional: ", optional",
  gives: "**Gives**",
  withoutArguments:
    '**Without arguments** it reads the sheet in which it stands, and shows the value as of its last calculation: press "Refresh formulas" after an edit.',
  errors: "**Errors**",
  example: "**Example**",
  exampleGives: (formula: string): string => `\`${formula}\` gives`,
  introduction: `# Custom functions

This page is written by \`npm run docs\` from the catalogue in \`core/functions\`; a test fails when it is stale.

The functions have the same names and give the same values in Excel, in Google Sheets and in the local workbook.
They are pure and never volatile: one call takes whole ranges, and tables spill with a header row. In a locale whose
decimal sign is a comma, separate the arguments by semicolons.

## What all of them share

- **Columns may come with their header** and with blank rows below: in Google Sheets and the local workbook \`C:C\`; in Excel a
  table's column or a range with an end (\`C1:C5000\`), since Excel hands no function more than 5 MB, and a whole column
  shows \`#CALC!\` on the web. Within the first 25 rows, the first row in which some argument holds a known header word (Product, Stage, Amount ... in seven languages) is the header of all of them;
  rows above it are left out. Blank rows at the end cost nothing.
- **Ranges of one call are equally long**, else \`#VALUE!\`: "the lines have 40 rows and the amounts have 38".
- **Blanks** are blank however the host hands them over: nothing, an empty text, or 0. A row without a name is out of
  the base. An argument that is one empty cell, or 0, counts as left out.
- **Names** that differ only in case, spaces or punctuation are one, in their most frequent spelling. A number is a name
  too (an id).
- **Several lines in one cell** (\`Sensors;Valves\`) are one deal, divided over its lines. That rows are parts of one deal is known
  only to functions that take the whole table.
- **Stages given**: open deals alone count. **Stages left out**: every row counts. A stage that is not known counts
  as open, a blank one does not, unless the column says nothing but won and lost: then blanks are the open deals.
- **Weights given**: shares are shares of their sum. Text such as \`$1,200\`, \`1.2M\` or \`(300)\` is read as money; a blank,
  unreadable or negative weight leaves its row out, as in the review. Without weights every deal counts 1.
- **Error cells** such as \`#REF!\` give \`#VALUE!\` with the row where they stand, as in Excel's own functions; in rows that do
  not count (a closed deal, a blank name) they do no harm, as in SUMIFS. Tables of the review leave such cells out and tell.
  A cell that shows \`Loading...\`, because its own function has not answered, is one too.
- **Cells that change by themselves**, with \`NOW()\`, \`RAND()\`, \`RANDARRAY()\` or \`RANDBETWEEN()\` or reading a cell that has one: Google
  Sheets lets no custom function read them and shows \`#ERROR!\`, or \`Loading...\` for good. Give columns without such cells, or put their values in their place.
- **Nothing to look at**: a value is \`#N/A\` with the reason, never 0; a table is its header row alone.
- **Shares** are fractions from 0 to 1: format the cell as a percentage.
- **Guidelines** are a range of two columns, names and values (\`lineLimit\`, 0.6); left out means the defaults.
`,
};
