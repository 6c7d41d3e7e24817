import { issue, read, table } from "../readTable";

const deals = [
  ["Acme", "Sensors", "Service"],
  ["Brix", "Sensors", ""],
  ["Cato", "Valves", "sensors"],
  ["Dunn", "n/a", "Service"],
];

test.each([
  [["Product 1", "Product 2"]],
  [["Product", "Product 2"]],
  [["Product #1", "Product #2"]],
  [["Primary Product", "Secondary Product"]],
  [["Produkt 1", "Produkt 2"]],
])("%j name the lines of one deal, which is one vote", (headers) => {
  const pipeline = read(
    table(["Account", ...headers, "Amount", "Stage"], ...deals.map((row) => [...row, 1000, "Proposal"])),
  );
  expect(pipeline.rows).toBe(4);
  expect(pipeline.line?.names).toEqual(["Sensors", "Service", "Valves"]);
  expect([...(pipeline.line?.parts.votes ?? [])].map((vote) => vote / 720720)).toEqual([
    0.5, 0.5, 1, 0.5, 0.5, 1,
  ]);
  expect([...(pipeline.amount ?? [])]).toEqual([1000, 1000, 1000, 1000]);
  expect(issue(pipeline, "lines-numbered")).toMatchObject({ headers, holding: "marks" });
  expect(issue(pipeline, "lines-as-columns")).toBeUndefined();
});

test("numbered amounts are the lines' own, and a deal is worth their sum", () => {
  const pipeline = read(
    table(
      ["Account", "Product 1", "Amount 1", "Product 2", "Amount 2", "Stage"],
      ["Acme", "Sensors", 3000, "Service", 1000, "Proposal"],
      ["Brix", "Valves", 500, "", "", "Proposal"],
    ),
  );
  expect([...(pipeline.amount ?? [])]).toEqual([4000, 500]);
  expect([...(pipeline.line?.parts.portions ?? [])]).toEqual([0.75, 0.25, 1]);
  expect(issue(pipeline, "lines-numbered")).toMatchObject({ holding: "money" });
});

test("the user's choice of one of them stands, and so does a refusal", () => {
  const cells = table(
    ["Account", "Product 1", "Product 2", "Stage"],
    ...deals.map((row) => [...row, "Proposal"]),
  );
  const chosen = read(cells, { map: { line: "Product 1" } });
  expect(chosen.line?.names).toEqual(["Sensors", "Valves"]);
  expect(issue(chosen, "lines-numbered")).toBeUndefined();
  expect(read(cells, { map: { line: "" } }).line).toBeNull();
});

test.each([
  [["Product", "Amount 1", "Amount 2"]],
  [["Product", "Phone 1", "Phone 2"]],
  [["Product 1", "Note", "Note 2"]],
])("%j are no numbered lines", (headers) => {
  const pipeline = read(
    table(
      ["Account", ...headers, "Stage"],
      ["Acme", "Sensors", 1, 2, "Won"],
      ["Brix", "Valves", 3, 4, "Lost"],
    ),
  );
  expect(issue(pipeline, "lines-numbered")).toBeUndefined();
});
