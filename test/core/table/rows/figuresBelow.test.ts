import { issue, outcomes, read, table } from "../readTable";

const headers = ["Account", "Product", "Stage", "Amount", "Owner"];
const deals = [
  ["Acme", "Sensors", "Proposal", 1000, "Dana"],
  ["Brix", "Valves", "Closed Won", 2000, "Omar"],
];
const below = (...rows: readonly (readonly unknown[])[]) => read(table(headers, ...deals, ...rows));

test.each([
  [["Win rate", "", "67%", "", ""]],
  [["Quota", "", "", 100000, ""]],
  [["Avg deal size", "", "", 1500, ""]],
  [["Max", "", "", 2000, ""]],
  [["Records: 8", "", "", "", ""]],
  [["Top 3", "", "", "", ""]],
  [["Abschlussquote", "", "67 %", "", ""]],
  [["Taux de réussite", "", "", 0.67, ""]],
  [["Tasa de éxito", "", "", 0.67, ""]],
  [["Taxa de conversão", "", "", 0.67, ""]],
  [["Tasso di conversione", "", "", 0.67, ""]],
  [["Slagingspercentage", "", "", 0.67, ""]],
])("%j below the table is a note", (row) => {
  const pipeline = below(row);
  expect(outcomes(pipeline)).toEqual(["open", "won"]);
  expect(issue(pipeline, "note-rows")).toMatchObject({ rows: 1, sheetRows: [4] });
});

test("several of them, with totals between", () => {
  const pipeline = below(
    ["Total", "", "", 3000, ""],
    ["Win rate", "", "67%", "", ""],
    ["", "", "", "", ""],
    ["Min", "", "", 1000, ""],
  );
  expect(outcomes(pipeline)).toEqual(["open", "won"]);
});

test.each([
  [["Max", "Sensors", "", 2000, ""]],
  [["Quota Systems", "", "", 2000, ""]],
  [["Quota", "Sensors", "Proposal", 2000, ""]],
  [["Maximilian", "", "", 2000, ""]],
])("%j is a deal", (row) => {
  expect(below(row).rows).toBe(3);
});

test("above other deals it is a deal", () => {
  expect(below(["Target", "", "", 2000, ""], ["Cato", "Valves", "Proposal", 1, "Dana"]).rows).toBe(4);
});

test("in a table of accounts and amounts alone it is one", () => {
  expect(read(table(["Account", "Amount"], ["Acme", 1], ["Max", 2])).rows).toBe(2);
});
