import { issue, outcomes, read, table } from "../readTable";

const header = ["Name", "Account", "Stage", "Amount", "Owner"];
const deal = (name: string, stage = "Proposal") => [name, name, stage, 8000, "Dana"];

test("items under headers of their own are lines of the deal above", () => {
  const pipeline = read(
    table(
      header,
      deal("Roll"),
      ["Subitems", "Name", "Product", "Qty", "Price"],
      ["", "Line 1", "Sensors", 5, 1000],
      ["", "Line 2", "Valves", 5, 1000],
      deal("Refit", "Won"),
      ["Subitems", "Name", "Product", "Qty", "Price"],
      ["", "Line 1", "Valves", 5, 1000],
    ),
  );
  expect(outcomes(pipeline)).toEqual(["open", "won"]);
  expect([...(pipeline.amount ?? [])]).toEqual([8000, 8000]);
  expect(pipeline.line?.names).toEqual(["Sensors", "Valves"]);
  expect([...(pipeline.line?.parts.first ?? [])]).toEqual([0, 2, 3]);
  expect(issue(pipeline, "sub-items")).toMatchObject({
    rows: 5,
    sheetRows: [3, 4, 5, 7, 8],
    line: "Product",
  });
});

test("items that name no line are no deals, and told", () => {
  const pipeline = read(
    table(
      header,
      deal("Roll"),
      ["Subitems", "Name", "Owner", "Status", "Date"],
      ["", "Call them", "Omar", "Done", "2026-11-01"],
      deal("Refit", "Won"),
    ),
  );
  expect(outcomes(pipeline)).toEqual(["open", "won"]);
  expect(issue(pipeline, "sub-items")).toMatchObject({ rows: 2, line: null });
});

test("a deal that names its line keeps it", () => {
  const pipeline = read(
    table(
      ["Deal", "Account", "Stage", "Product", "Amount"],
      ["Roll", "Acme", "Proposal", "Sensors", 8000],
      ["", "Item", "Qty", "Product", "Price"],
      ["", "A", 5, "Valves", 100],
      ["Refit", "Brix", "Won", "Valves", 8000],
    ),
  );
  expect([...(pipeline.line?.parts.codes ?? [])].map((code) => pipeline.line?.names[code])).toEqual([
    "Sensors",
    "Valves",
  ]);
});

test.each(["Parent task", "Parent item", "Parent", "Übergeordnete Aufgabe", "Tâche parente"])(
  "rows that name another under %s are no deals",
  (parent) => {
    const pipeline = read(
      table(
        ["Task name", "Stage", "Value", parent],
        ["Roll", "Proposal", 8000, ""],
        ["Call them", "", "", "Roll"],
        ["Refit", "Won", 8000, ""],
      ),
    );
    expect(outcomes(pipeline)).toEqual(["open", "won"]);
    expect(issue(pipeline, "sub-items")).toMatchObject({ headers: [parent], sheetRows: [3] });
  },
);

test("a parent account is none, nor a parent that no row is", () => {
  for (const [header, parent] of [
    ["Parent account", "Acme"],
    ["Parent", "Holding"],
  ])
    expect(
      read(
        table(
          ["Account", "Stage", "Value", header],
          ["Acme", "Proposal", 8000, ""],
          ["Brix", "Won", 8000, parent],
        ),
      ).rows,
    ).toBe(2);
});
