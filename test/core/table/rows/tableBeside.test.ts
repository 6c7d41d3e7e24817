import { headers, issue, read, table } from "../readTable";

const deals = [
  ["Customer", "Product", "Stage", "Value"],
  ["Norden", "Sensors", "Proposal", 12000],
  ["Cedar", "Valves", "Negotiation", 5000],
  ["Elm", "Sensors", "Proposal", 9000],
  ["Gum", "Service", "Won", 3000],
];
const beside = (...rows: readonly (readonly unknown[])[]) =>
  table(
    ...Array.from({ length: Math.max(deals.length, rows.length) }, (_, at) => [
      ...(deals[at] ?? ["", "", "", ""]),
      "",
      ...(rows[at] ?? []),
    ]),
  );
const won = [
  ["Customer", "Product", "Won date", "Value"],
  ["Birch", "Valves", "2026-02-01", 8000],
  ["Dale", "Service", "2026-03-01", 4000],
];

test("a table that repeats headers behind a blank column is not read, and told with its columns", () => {
  const pipeline = read(beside(...won));
  expect(pipeline.rows).toBe(4);
  expect(headers(pipeline)).not.toHaveProperty("actualClose");
  expect(issue(pipeline, "table-beside")).toMatchObject({ headers: won[0], columns: [5, 8] });
});

test("so is a summary, also where it goes on below the deals", () => {
  const sums = [
    ["Rep", "Quota"],
    ["Dana", 5],
    ["Omar", 6],
  ];
  expect(headers(read(beside(...sums)))).not.toHaveProperty("owner");
  const long = [["Line", "Sum"], ...["A", "B", "C", "D", "E", "F"].map((name) => [name, 5])];
  const pipeline = read(beside(...long));
  expect(pipeline.rows).toBe(4);
  expect(issue(pipeline, "table-beside")).toMatchObject({ headers: ["Line", "Sum"] });
});

test("a summary to the left of the deals is not read either", () => {
  const rows = deals.map((row, at) => [
    at === 0 ? "Kind" : at < 3 ? "a" : "",
    at === 0 ? "Sum" : at < 3 ? 5 : "",
    "",
    ...row,
  ]);
  const pipeline = read(table(...rows));
  expect(pipeline.account?.names).toEqual(["Norden", "Cedar", "Elm", "Gum"]);
  expect(issue(pipeline, "table-beside")).toMatchObject({ columns: [0, 1] });
});

test("columns of the deals behind a blank column are read, filled in each row or here and there", () => {
  const owners = [
    ["Owner", "Close date"],
    ["Dana", 46371],
    ["Dana", 46372],
    ["Omar", 46373],
    ["Omar", 46374],
  ];
  expect(headers(read(beside(...owners)))).toMatchObject({ owner: "Owner", expectedClose: "Close date" });
  const some = [
    ["Owner", "Close date"],
    ["Dana", 46371],
    ["", ""],
    ["Omar", 46373],
    ["", ""],
  ];
  expect(headers(read(beside(...some)))).toMatchObject({ owner: "Owner", expectedClose: "Close date" });
});

test("a column that the user names is read", () => {
  expect(headers(read(beside(...won), { map: { actualClose: "Won date" } }))).toMatchObject({
    actualClose: "Won date",
  });
});
