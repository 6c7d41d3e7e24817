import { headers, issue, read, table } from "../readTable";

test.each([
  ["Services", [3000, 0, 5000]],
  ["Service", ["x", "", "X"]],
  ["Service", ["Yes", "No", "Yes"]],
  ["Software", [3000, "", 5000]],
])("%s of %j beside an amount names no lines, and that is told", (header, [a, b, c]) => {
  const pipeline = read(
    table(
      ["Account", "Stage", "Amount", header],
      ["Acme", "Proposal", 13_000, a],
      ["Brix", "Proposal", 8000, b],
      ["Cato", "Negotiation", 9000, c],
    ),
  );
  expect(pipeline.line).toBeNull();
  expect(headers(pipeline).amount).toBe("Amount");
});

test("one that would have been read as the line is asked about", () => {
  const cells = table(
    ["Account", "Stage", "Amount", "Service"],
    ["Acme", "Open", 5, "x"],
    ["Brix", "Open", 6, ""],
  );
  expect(issue(read(cells), "column-maybe")).toMatchObject({ role: "line", header: "Service" });
  expect(headers(read(cells, { map: { line: "Service" } })).line).toBe("Service");
});

test.each([
  ["Product", [101, 102]],
  ["SKU", [101, 102]],
  ["Service", ["X", "T"]],
  ["Service", ["Repair", "Training"]],
])("but %s of %j is the line", (header, [a, b]) => {
  const cells = table(["Account", "Stage", "Amount", header], ["Acme", "Open", 5, a], ["Brix", "Open", 6, b]);
  expect(headers(read(cells)).line).toBe(header);
});
