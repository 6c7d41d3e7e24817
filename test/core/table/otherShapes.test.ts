import { headers, read, table } from "./readTable";

const head = [
  "Account",
  "Product",
  "Stage",
  "Amount",
  "Created",
  "Close Date",
  "Owner",
  "Number of sales reps",
];
const deals = Array.from({ length: 14 }, (_, row) => [
  ["Alder Works", "Birch Foods", "Cedar Labs", "Dune Glass"][row % 4],
  ["Sensors", "Valves", "Service"][row % 3],
  ["Qualification", "Proposal", "Closed Won", "Closed Lost"][row % 4],
  String(8000 + 500 * row),
  `2026-0${1 + (row % 6)}-12`,
  `2026-1${row % 3}-15`,
  ["Dana Reed", "Omar Lund"][row % 2],
  String(2 + (row % 3)),
]);
const footer = ["Copyright (c) 2026 Example", "Confidential - do not distribute"].map((text) => [
  text,
  ...head.slice(1).map(() => ""),
]);
const rows: string[][] = [...deals, ...footer].map((row) => row.map(String));
const letters = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, "");

/** What was read, however its headers are written. */
function told(...cells: readonly (readonly unknown[])[]) {
  const pipeline = read(table(...cells));
  const columns = Object.entries(headers(pipeline)).map(([role, header]) => `${role} = ${letters(header)}`);
  return { columns: columns.sort(), rows: pipeline.rows };
}

const right = told(head, ...rows);
const widened = (at: number, header: string, cellOf: (row: number) => string) =>
  [head, ...rows].map((row, place) => [
    ...row.slice(0, at),
    place === 0 ? header : cellOf(place - 1),
    ...row.slice(at),
  ]);
const headed = (write: (header: string) => string) => [head.map(write), ...rows];

test("a table has 14 deals and no column of counted reps", () => {
  expect(right.rows).toBe(14);
  expect(right.columns.filter((column) => column.includes("reps"))).toEqual([]);
});

test.each(head.map((_, at) => at))("an empty column at place %i is no border between two tables", (at) => {
  expect(told(...widened(at, "", () => ""))).toEqual(right);
});

test.each([
  ["snake_case", (header: string) => header.toLowerCase().replaceAll(" ", "_")],
  ["CAPITALS", (header: string) => header.toUpperCase()],
  ["camelCase", (header: string) => header.replace(/ ./g, (end) => end.trim().toUpperCase())],
  ["lines of their own", (header: string) => header.replace(" ", "\n")],
  ["asterisks of a form", (header: string) => `${header} *`],
])("headers written in %s say the same", (_, write) => {
  expect(told(...headed(write))).toEqual(right);
});

test("spaces around every cell, the empty ones too, change nothing", () => {
  const spaced = [head, ...rows].map((row) => row.map((cell) => ` ${cell} `));
  expect(told(...spaced)).toEqual(right);
  const total = head.map((header) => (header === "Amount" ? " 161500 " : "  "));
  expect(told(...spaced, total)).toEqual(right);
});

test("a column that counts the rows is no deal's id, beside one or alone", () => {
  expect(told(...widened(0, "#", (row) => (row < 14 ? String(row + 1) : "")))).toEqual(right);
  // Two rows a deal: its id is what they share, and the number says nothing.
  const ids = widened(0, "Deal ID", (row) => (row < 14 ? `D-${100 + Math.floor(row / 2)}` : ""));
  const numbered = ids.map((row, place) => [place === 0 ? "No." : place <= 14 ? String(place) : "", ...row]);
  expect(told(...numbered)).toEqual(told(...ids));
  expect(told(...ids).columns).toContain("dealId = dealid");
});

test("the headers that come again on every page say nothing of the cells", () => {
  const paged = rows.flatMap((row, at) => (at % 5 === 4 ? [row, head] : [row]));
  expect(told(head, ...paged)).toEqual(right);
});

test("the number of an order's line is no product line", () => {
  for (const header of ["Line No", "Line #", "Order Line Number", "Pos. Nr."])
    expect(
      Object.values(headers(read(table(...widened(1, header, (row) => String(1 + (row % 3))))))),
    ).not.toContain(header);
});

test("a remark below a list of two columns is no purchase", () => {
  const log = Array.from({ length: 9 }, (_, row) => [`2026-0${1 + (row % 6)}-12`, String(11 + (row % 4))]);
  expect(read(table(["date", "id"], ...log, ["Exported by Dana", ""])).rows).toBe(9);
});

test("a list of purchases names its days without a space, too", () => {
  const log = Array.from({ length: 9 }, (_, row) => [`C${row % 4}`, `2026-0${1 + (row % 6)}-12`, "3", "10"]);
  for (const header of ["InvoiceDate", "INVOICEDATE", "invoice_date", "invoicedate"])
    expect(headers(read(table(["CustomerID", header, "Quantity", "UnitPrice"], ...log))).actualClose).toBe(
      header,
    );
});

test.each([
  ["Account Manager", ["Zoe Yu", "Xi Wu"]],
  ["Account Owner", ["Zoe Yu", "Xi Wu"]],
  ["MRR", ["300", "450", "900"]],
  ["ARR", ["3600", "5400"]],
  ["End Customer", ["Endy", "Final Co"]],
  ["Bill To", ["Alder Works", "Group Services"]],
  ["Ship To", ["Oslo plant", "Rome plant"]],
])("a column %s before the others does not take the place of the deal's own", (header, cells) => {
  const cellOf = (row: number) => (row < 14 ? (cells[row % cells.length] ?? "") : "");
  expect(told(...widened(0, header, cellOf))).toEqual(right);
});

test.each([
  ["Next step", ["Demo", "Call", "Send offer", ""]],
  ["Nächster Schritt", ["Demo", "Anruf", "Angebot senden"]],
  ["Loss Reason", ["", "Price", "", "No budget"]],
  ["Pipeline", ["Sales Pipeline"]],
])("%s beside a status of open, won and lost is no stage", (header, cells) => {
  const plain = deals.map((row, at) => [
    row[0],
    row[1],
    ["open", "won", "lost"][at % 3],
    row[3],
    cells[at % cells.length],
  ]);
  expect(headers(read(table(["Customer", "Line", "Status", "Value", header], ...plain)))).toEqual({
    account: "Customer",
    line: "Line",
    stage: "Status",
    amount: "Value",
  });
});

test("a column of stages beside a status is one, whatever its header", () => {
  const staged = deals.map((row, at) => [row[0], row[1], ["open", "won", "lost"][at % 3], row[2]]);
  expect(headers(read(table(["Customer", "Line", "Status", "Milestone"], ...staged)))).toMatchObject({
    stage: "Milestone",
    status: "Status",
  });
});
