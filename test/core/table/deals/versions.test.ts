import { issue, outcomes, read, table } from "../readTable";

const columns = ["Opportunity", "Account", "Product", "Stage", "Amount", "Close date"];
const others = [
  ["Brix a", "Brix", "Sensors", "Proposal", 8000, "2026-12-01"],
  ["Cato a", "Cato", "Valves", "Proposal", 7000, "2026-12-01"],
];

test.each([
  ["Version", "v1", "v2"],
  ["Quote Version", 1, 2],
  ["Rev", "A", "B"],
  ["Angebotsrevision", 1, 2],
])("two quotes of one deal by name, told apart by %s, count once as the later", (header, first, second) => {
  const head = [...columns, header === "Angebotsrevision" ? "Revision" : header];
  const versions = [
    ["Acme roll", "Acme", "Sensors", "Proposal", 12000, "2026-12-01", second],
    ["Acme roll", "Acme", "Sensors", "Proposal", 10000, "2026-12-01", first],
  ];
  const pipeline = read(table(head, ...versions, ...others.map((row) => [...row, first])));
  expect(pipeline.rows).toBe(3);
  expect(pipeline.amount?.[0]).toBe(12000);
  expect(issue(pipeline, "deal-states")).toMatchObject({ deals: 1, rows: 1, latestBy: "day" });
});

test.each([
  ["Acme roll v1", "Acme roll v2"],
  ["Acme roll - Rev A", "Acme roll - Rev B"],
  ["Acme roll (Option 1)", "Acme roll (Option 2)"],
  ["Acme roll", "Acme roll V2"],
])("%j and %j are one deal", (first, second) => {
  const pipeline = read(
    table(
      columns,
      [second, "Acme", "Sensors", "Proposal", 12000, "2026-12-01"],
      [first, "Acme", "Sensors", "Proposal", 10000, "2026-12-01"],
      ...others,
    ),
  );
  expect(pipeline.rows).toBe(3);
  expect(pipeline.amount?.[0]).toBe(12000);
  expect(issue(pipeline, "deal-states")).toMatchObject({ deals: 1, rows: 1 });
});

test.each([
  ["Phase 1", "Phase 2"],
  ["Acme 2026", "Acme 2027"],
  ["Plan A", "Plan B"],
])("%j and %j are two deals", (first, second) => {
  const rows = [first, second].map((name) => [name, "Acme", "Sensors", "Proposal", 12000, "2026-12-01"]);
  expect(read(table(columns, ...rows, ...others)).rows).toBe(4);
});

test("beside versions, rows of one name are one deal's parts only where all else is the same", () => {
  const pipeline = read(
    table(
      columns,
      ["Acme roll v1", "Acme", "Sensors", "Proposal", 10000, "2026-12-01"],
      ["Acme roll v2", "Acme", "Sensors", "Proposal", 12000, "2026-12-01"],
      ["Renewal", "Brix", "Sensors", "Proposal", 1000, "2026-12-01"],
      ["Renewal", "Brix", "Valves", "Proposal", 2000, "2027-12-01"],
      ["Refit", "Cato", "Sensors", "Proposal", 3000, "2026-12-01"],
      ["Refit", "Cato", "Valves", "Proposal", 4000, "2026-12-01"],
    ),
  );
  expect([...(pipeline.amount ?? [])]).toEqual([12000, 1000, 2000, 7000]);
});

test("the latest version of a deal counts with all of its lines, by id", () => {
  const pipeline = read(
    table(
      ["Opportunity ID", "Version", "Account", "Product", "Stage", "Amount"],
      ["O1", 2, "Acme", "Sensors", "Proposal", 12000],
      ["O1", 2, "Acme", "Service", "Proposal", 3000],
      ["O1", 1, "Acme", "Sensors", "Proposal", 10000],
      ["O1", 1, "Acme", "Valves", "Proposal", 5000],
      ["O2", 1, "Brix", "Sensors", "Proposal", 8000],
    ),
  );
  expect([...(pipeline.amount ?? [])]).toEqual([15000, 8000]);
});

test("the version of a product is none of the deal's", () => {
  const pipeline = read(
    table(
      ["Opportunity ID", "Product version", "Account", "Product", "Stage", "Amount"],
      ["O1", "v1", "Acme", "Sensors", "Proposal", 12000],
      ["O1", "v2", "Acme", "Service", "Proposal", 3000],
    ),
  );
  expect([...(pipeline.amount ?? [])]).toEqual([15000]);
});

test("quotes of one deal, known by their own ids, count once, and that is told", () => {
  const pipeline = read(
    table(
      ["Quote ID", ...columns],
      ["Q1", "Acme roll", "Acme", "Sensors", "Proposal", 10000, "2026-12-01"],
      ["Q2", "Acme roll", "Acme", "Sensors", "Proposal", 12000, "2026-12-01"],
      ["Q3", ...(others[0] ?? [])],
      ["Q4", "Acme roll", "Acme", "Sensors", "Proposal", 9000, "2027-12-01"],
    ),
  );
  expect([...(pipeline.amount ?? [])].sort()).toEqual([12000, 8000, 9000]);
  expect(issue(pipeline, "deal-states")).toMatchObject({ deals: 1, rows: 1, latestBy: "row" });
});

test("quotes beside the opportunity's id are versions of one line, and items where one quote holds both", () => {
  const quotes = (second: string) =>
    read(
      table(
        ["Opportunity ID", "Quote Number", "Account", "Product", "Stage", "Amount"],
        ["O1", "Q1", "Acme", "Sensors", "Proposal", 10000],
        ["O1", second, "Acme", "Sensors", "Proposal", 12000],
        ["O2", "Q3", "Brix", "Sensors", "Proposal", 8000],
      ),
    );
  expect([...(quotes("Q2").amount ?? [])]).toEqual([12000, 8000]);
  expect(issue(quotes("Q2"), "deal-states")).toMatchObject({ deals: 1, rows: 1 });
  expect([...(quotes("Q1").amount ?? [])]).toEqual([22000, 8000]);
});

const flagged = (header: string, yes: unknown, no: unknown) =>
  read(
    table(
      ["Account", "Product", "Stage", header],
      ["Acme", "Sensors", "Proposal", no],
      ["Brix", "Sensors", "Proposal", yes],
      ["Cato", "Valves", "Won", yes],
      ["Dune", "Valves", "Lost", no],
      ["Elm", "Valves", "Qualification", no],
    ),
  );

test.each([
  ["Archived", "Yes", "No"],
  ["Is Archived", true, false],
  ["IsDeleted", 1, 0],
  ["Archiviert", "Ja", "Nein"],
  ["Archiv\u00e9", "Oui", "Non"],
  ["Archivado", "S\u00ed", "No"],
  ["Arquivado", "Sim", "N\u00e3o"],
  ["Archiviato", "S\u00ec", "No"],
  ["Gearchiveerd", "Ja", "Nee"],
])("%s: an archived deal is not open, and that is told", (header, yes, no) => {
  const pipeline = flagged(header, yes, no);
  expect(outcomes(pipeline)).toEqual(["open", "unknown", "won", "lost", "open"]);
  expect(issue(pipeline, "deals-archived")).toMatchObject({ header, rows: 1, sheetRows: [3] });
});

test.each([
  ["Active", "False", "True"],
  ["Aktiv", "nein", "ja"],
  ["Actif", 0, 1],
])("%s: a deal that is not active any more is lost, and that is told", (header, no, yes) => {
  const pipeline = flagged(header, no, yes);
  expect(outcomes(pipeline)).toEqual(["open", "lost", "won", "lost", "open"]);
  expect(issue(pipeline, "deals-archived")).toMatchObject({ header, rows: 1 });
});
