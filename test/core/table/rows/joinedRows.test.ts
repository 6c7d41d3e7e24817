import { issue, read, table } from "../readTable";

const header = ["Customer", "Deal", "Product", "Stage", "Deal Value", "Close Date"];
const lines = (pipeline: ReturnType<typeof read>) =>
  [...(pipeline.line?.parts.votes ?? [])].map((vote) => vote / 720720);

test("rows that only name a further line belong to the deal above", () => {
  const pipeline = read(
    table(
      header,
      ["Acme", "Roll", "Sensors", "Proposal", 10000, 46371],
      ["", "", "Valves", "", "", ""],
      ["", "", "Service", "", "", ""],
      ["Brix", "Refit", "Valves", "Negotiation", 3000, 46371],
      ["", "", "Service", "", "", ""],
      ["Cato", "New", "Valves", "Proposal", 2000, 46371],
    ),
  );
  expect(pipeline.rows).toBe(3);
  expect([...(pipeline.amount ?? [])]).toEqual([10000, 3000, 2000]);
  expect(lines(pipeline).sort()).toEqual([1 / 3, 1 / 3, 1 / 3, 0.5, 0.5, 1]);
  expect(issue(pipeline, "rows-continued")).toMatchObject({ rows: 3, sheetRows: [3, 4, 6] });
  expect(issue(pipeline, "note-rows")).toBeUndefined();
});

test("their amounts, where they have some, are the lines' own", () => {
  const pipeline = read(
    table(
      ["Deal ID", "Customer", "Product", "Stage", "Amount"],
      ["D1", "Acme", "Sensors", "Proposal", 6000],
      ["", "", "Valves", "", 4000],
      ["D2", "Brix", "Valves", "Proposal", 3000],
    ),
  );
  expect([...(pipeline.amount ?? [])]).toEqual([10000, 3000]);
});

test("a total, and a deal of which the stage alone is missing, are no further lines", () => {
  const rows = [
    ["Acme", "Roll", "Sensors", "Proposal", 10000, 46371],
    ["Brix", "Refit", "Valves", "", 3000, 46371],
    ["", "", "Total", "", 13000, ""],
  ];
  const pipeline = read(table(header, ...rows));
  expect(pipeline.rows).toBe(2);
  expect(issue(pipeline, "rows-continued")).toBeUndefined();
});

const merged = (left: number) => ({ top: 1, bottom: 2, left, right: left });
const deal = [
  ["Acme", "Roll", "Sensors", "Proposal", 10000, 46371],
  ["", "", "Valves", "", "", ""],
  ["Brix", "Refit", "Valves", "Negotiation", 3000, 46371],
];

test("merged cells of a deal say that its rows are one, its amount once", () => {
  const cells = { ...table(header, ...deal), merges: [0, 1, 3, 4, 5].map(merged) };
  const pipeline = read(cells);
  expect([pipeline.rows, [...(pipeline.amount ?? [])]]).toEqual([2, [10000, 3000]]);
  expect(issue(pipeline, "filled-down")).toMatchObject({
    isMerged: true,
    header: "Customer",
    sheetRows: [3],
  });
});

test("a merged name of the deal says so, also without a day", () => {
  const bare = (row: readonly unknown[]) => row.slice(0, 5);
  const rows = [
    ["Acme", "Roll", "Sensors", "Proposal", 7000],
    ["", "", "Valves", "", 3000],
    ["Brix", "Refit", "Valves", "Negotiation", 3000],
  ];
  const pipeline = read({ ...table(bare(header), ...rows), merges: [0, 1, 3].map(merged) });
  expect([pipeline.rows, [...(pipeline.amount ?? [])]]).toEqual([2, [10000, 3000]]);
});

test("without a name or an id a merged amount says so", () => {
  const bare = (row: readonly unknown[]) => [row[0], ...row.slice(2, 5)];
  const cells = { ...table(bare(header), ...deal.map(bare)), merges: [0, 2, 3].map(merged) };
  expect(read(cells).rows).toBe(2);
});

test("a group's name that is merged over several deals joins none", () => {
  const rows = [
    ["Acme", "Roll", "Sensors", "Proposal", 10000, 46371],
    ["", "Second", "Valves", "Proposal", 200, 46371],
    ["Brix", "Refit", "Valves", "Negotiation", 3000, 46371],
  ];
  expect(read({ ...table(header, ...rows), merges: [merged(0)] }).rows).toBe(3);
});
