import { issue, outcomes, read, table } from "../readTable";

const headers = ["Account", "Product", "Amount", "Owner"];
const row = (account: string, product: string) => [account, product, 1000, "Dana"];
const title = (text: string) => [text, "", "", ""];

test.each([
  ["words", "Proposal", "Won"],
  ["counts", "Proposal (2)", "Won (1)"],
  ["the column's name", "Stage: Proposal", "Stage: Won"],
  ["both", "Stage: Proposal - 2 deals", "Stage: Won, 1 deal"],
  ["ornaments", "=== PROPOSAL ===", "*** WON ***"],
  ["signs", "▼ Proposal (2 items, 2000)", "▼ Won: 1"],
  ["German", "Angebot (2)", "Gewonnen (1)"],
])("titles that say a stage by %s are the stage of the deals below", (_, open, won) => {
  const pipeline = read(
    table(
      headers,
      title(open),
      row("Acme", "Sensors"),
      row("Brix", "Valves"),
      title(won),
      row("Cato", "Valves"),
    ),
  );
  expect(outcomes(pipeline)).toEqual(["open", "open", "won"]);
  expect(issue(pipeline, "group-titles")).toMatchObject({
    role: "stage",
    rows: 2,
    sheetRows: [2, 5],
    texts: [open, won],
  });
  expect(issue(pipeline, "note-rows")).toBeUndefined();
});

test("beside stages a word that we do not know is a stage too", () => {
  const pipeline = read(
    table(headers, title("Phase Tango"), row("Acme", "Sensors"), title("Won"), row("Cato", "Valves")),
  );
  expect(outcomes(pipeline)).toEqual(["open", "won"]);
  expect(issue(pipeline, "stage-unknown-word")).toMatchObject({ word: "Phase Tango" });
});

test("a title fills a stage column that is blank below it, and leaves a filled one", () => {
  const pipeline = read(
    table(
      ["Account", "Product", "Stage", "Amount"],
      ["Acme", "Sensors", "Proposal", 1000],
      ["Brix", "Valves", "Lost", 1000],
      ["WON", "", "", ""],
      ["Cato", "Valves", "", 1000],
      ["Dune", "Valves", "", 1000],
    ),
  );
  expect(outcomes(pipeline)).toEqual(["open", "lost", "won", "won"]);
});

test("a stage in its own column stands above rows that leave it blank", () => {
  const pipeline = read(
    table(
      ["Stage", "Deal", "Account", "Amount"],
      ["Proposal (2)", "", "", 2000],
      ["", "Roll", "Acme", 1000],
      ["", "Refit", "Brix", 1000],
      ["Closed Won (1)", "", "", 1000],
      ["", "New", "Cato", 1000],
      ["Grand Total (3)", "", "", 3000],
    ),
  );
  expect(outcomes(pipeline)).toEqual(["open", "open", "won"]);
  expect([...(pipeline.amount ?? [])]).toEqual([1000, 1000, 1000]);
});

test("accounts with sums above their deals are no deals", () => {
  const pipeline = read(
    table(
      ["Account", "Deal", "Product", "Stage", "Amount"],
      ["Acme", "", "", "", 13000],
      ["", "Roll", "Sensors", "Proposal", 10000],
      ["", "Two", "Valves", "Proposal", 3000],
      ["Brix", "", "", "", 8000],
      ["", "Refit", "Sensors", "Won", 8000],
    ),
  );
  expect(pipeline.account?.names).toEqual(["Acme", "Brix"]);
  expect([...(pipeline.account?.codes ?? [])]).toEqual([0, 0, 1]);
  expect(issue(pipeline, "group-titles")).toMatchObject({ role: "account", sheetRows: [2, 5] });
});

test("reps above their deals in their own column, with totals and a footer in it", () => {
  const pipeline = read(
    table(
      ["Rep", "Customer", "Product", "Stage", "Value"],
      ["Dana Reed", "", "", "", ""],
      ["", "Norden", "Sensors", "Proposal", 12000],
      ["Total Dana Reed", "", "", "", 12000],
      ["Omar Haddad", "", "", "", ""],
      ["", "Dale", "Service", "Won", 4000],
      ["Total Omar Haddad", "", "", "", 4000],
      ["Made by: Sales Ops", "", "", "", ""],
    ),
  );
  expect(pipeline.owner?.names).toEqual(["Dana Reed", "Omar Haddad"]);
  expect(pipeline.rows).toBe(2);
});

test("titles stand above repeated headers, the first above the first", () => {
  const pipeline = read(
    table(
      title("Owner: Dana"),
      headers.slice(0, 3).concat("Stage"),
      ["Acme", "Sensors", 1000, "Proposal"],
      title("Owner: Omar"),
      headers.slice(0, 3).concat("Stage"),
      ["Cato", "Valves", 1000, "Won"],
    ),
  );
  expect(pipeline.owner?.names).toEqual(["Dana", "Omar"]);
  expect([...(pipeline.owner?.codes ?? [])]).toEqual([0, 1]);
  expect(issue(pipeline, "title-rows-skipped")).toBeUndefined();
});

test("titles of a board say won and lost where its status column does not", () => {
  const board = ["Name", "Person", "Status", "Deal value"];
  const pipeline = read(
    table(
      title("Closed Won"),
      board,
      ["Dune", "Omar", "Done", 5000],
      ["Elm", "Omar", "Done", 5000],
      title("Lost"),
      board,
      ["Fir", "Omar", "Done", 5000],
      ["", "", "", 5000],
    ),
  );
  expect(outcomes(pipeline)).toEqual(["won", "won", "lost"]);
});

test("titles of the portfolio's names are lines", () => {
  const cells = table(
    ["Account", "Stage", "Amount"],
    ["Sensors", "", ""],
    ["Acme", "Proposal", 1000],
    ["Valves", "", ""],
    ["Brix", "Won", 1000],
  );
  expect(read(cells, { portfolio: ["Sensors", "Valves"] }).line?.names).toEqual(["Sensors", "Valves"]);
  const unsaid = read(cells);
  expect(unsaid.line).toBeNull();
  expect(outcomes(unsaid)).toEqual(["open", "won"]);
  expect(issue(unsaid, "group-titles")).toMatchObject({ role: null, sheetRows: [2, 4] });
});

test("the title of a column ends where one above it begins", () => {
  const pipeline = read(
    table(
      ["Account", "Product", "Amount"],
      title("Owner: Dana"),
      title("Proposal (1)"),
      ["Acme", "Sensors", 1000],
      title("Owner: Omar"),
      ["Brix", "Valves", 1000],
      title("Lost (1)"),
      ["Cato", "Valves", 1000],
    ),
  );
  expect(outcomes(pipeline)).toEqual(["open", "unknown", "lost"]);
  expect([...(pipeline.owner?.codes ?? [])]).toEqual([0, 1, 1]);
});

test("an account that the rep has only begun to write down is a deal", () => {
  const pipeline = read(
    table(
      ["Account", "Product", "Stage", "Amount"],
      ["Acme", "Sensors", "Proposal", 1000],
      ["Gum", "", "", ""],
      ["Brix", "Valves", "Proposal", 1000],
    ),
  );
  expect(pipeline.rows).toBe(3);
});

test("an account whose name ends in a number is a deal", () => {
  const rows = [
    ["Acme (2)", 5],
    ["Brix (3)", 6],
    ["Cato", 7],
  ];
  expect(read(table(["Account", "Amount"], ...rows)).rows).toBe(3);
});

test("a title that says what its deals say themselves, and a month, are notes", () => {
  const stages = ["Account", "Product", "Stage", "Amount"];
  const pipeline = read(
    table(
      stages,
      ["Open deals", "", "", ""],
      ["Acme", "Sensors", "Proposal", 1000],
      ["January 2027", "", "", ""],
      ["Brix", "Valves", "Proposal", 1000],
      ["Won deals", "", "", ""],
      ["Cato", "Valves", "", 1000],
    ),
  );
  expect(outcomes(pipeline)).toEqual(["open", "open", "won"]);
  expect(issue(pipeline, "note-rows")).toMatchObject({ sheetRows: [2, 4] });
  expect(issue(pipeline, "group-titles")).toMatchObject({ role: "stage", sheetRows: [6] });
});

test("a stage column of the same name that says no outcome stays beside", () => {
  const board = ["Name", "Person", "Stage", "Deal value"];
  const pipeline = read(
    table(title("Closed Won"), board, ["Dune", "Omar", "Working on it", 5000], title("Lost"), board, [
      "Fir",
      "Omar",
      "Working on it",
      5000,
    ]),
  );
  expect(outcomes(pipeline)).toEqual(["won", "lost"]);
});
