import { issue, outcomes, read, table } from "../readTable";

const header = ["Snapshot Date", "Deal Name", "Account", "Product", "Stage", "Amount", "Close Date"];
const rows = [
  [46174, "Acme roll", "Acme", "Sensors", "Qualification", 10000, 46371],
  [46174, "Cato new", "Cato", "Service", "Qualification", 5000, 46371],
  [46174, "Dune ext", "Dune", "Valves", "Proposal", 7000, 46371],
  [46181, "ACME roll", "Acme Ltd", "Sensors", "Proposal", 12000, 46402],
  [46181, "Cato new", "Cato", "Service", "Lost", 5000, 46180],
  [46181, "Dune ext", "Dune", "Valves", "Won", 7000, 46180],
];

test("snapshots without an id are told apart by the deal's name and account, in any spelling", () => {
  const pipeline = read(table(header, ...rows));
  expect(outcomes(pipeline)).toEqual(["open", "lost", "won"]);
  expect([...(pipeline.amount ?? [])]).toEqual([12000, 5000, 7000]);
  expect(issue(pipeline, "deal-states")).toMatchObject({ deals: 3, latestBy: "day", sheetRows: [2, 3, 4] });
});

const without = (name: string, all: readonly unknown[][]) => {
  const at = header.indexOf(name);
  return all.map((cells) => cells.filter((_, place) => place !== at));
};

test("without names by account and line, where an account has one deal of a line", () => {
  const [columns = [], ...bare] = without("Deal Name", [header, ...rows]);
  expect(outcomes(read(table(columns, ...bare)))).toEqual(["open", "lost", "won"]);
});

test("where nothing tells the deals of a snapshot apart each row counts, and that is told", () => {
  const twice = rows.flatMap((cells) => [cells, [...cells.slice(0, 5), 1, ...cells.slice(6)]]);
  const [columns = [], ...bare] = without("Deal Name", [header, ...twice]);
  const pipeline = read(table(columns, ...bare));
  expect(pipeline.rows).toBe(12);
  expect(issue(pipeline, "snapshots-mixed")).toMatchObject({ header: "Snapshot Date" });
});

test("one snapshot is no state of another", () => {
  expect(read(table(header, ...rows.slice(0, 3))).rows).toBe(3);
});

test("a snapshot's day is read as the table's other dates are", () => {
  const columns = ["Deal ID", "Snapshot Date", "Account", "Product", "Stage", "Created"];
  const pipeline = read(
    table(
      columns,
      // 3 April and 4 March where the day stands first, as 25/01 proves.
      ["D1", "03/04/2026", "Acme", "Sensors", "Won", "25/01/2026"],
      ["D1", "04/03/2026", "Acme", "Sensors", "Proposal", "25/01/2026"],
      ["D2", "03/04/2026", "Brix", "Sensors", "Proposal", "26/01/2026"],
    ),
  );
  expect(outcomes(pipeline)).toEqual(["won", "open"]);
});

test("without a day the lowest row is the latest state, and that is told", () => {
  const columns = ["Deal ID", "Account", "Product", "Stage"];
  const pipeline = read(
    table(columns, ["D1", "Acme", "Sensors", "Proposal"], ["D1", "Acme", "Sensors", "Won"]),
  );
  expect(outcomes(pipeline)).toEqual(["won"]);
  expect(issue(pipeline, "deal-states")).toMatchObject({ latestBy: "row" });
});

test("rows pasted twice count, and are told", () => {
  const columns = ["Account", "Product", "Stage", "Amount", "Close Date"];
  const deals = [
    ["Acme", "Sensors", "Proposal", 10000, 46371],
    ["Brix", "Valves", "Proposal", 8000, 46372],
  ];
  const pipeline = read(table(columns, ...deals, ...deals));
  expect(pipeline.rows).toBe(4);
  expect(issue(pipeline, "rows-alike")).toMatchObject({ rows: 2, sheetRows: [4, 5] });
  expect(issue(read(table(columns, ...deals)), "rows-alike")).toBeUndefined();
});

test("parts by name are one deal in any spelling of its name and account", () => {
  const columns = ["Deal Name", "Account", "Product", "Stage", "Created"];
  const pipeline = read(
    table(
      columns,
      ["Acme - Rollout", "Acme", "Sensors", "Proposal", 45900],
      ["acme - rollout ", "Acme Ltd", "Valves", "proposal", 45900],
      ["Brix - Refit", "Brix", "Valves", "Proposal", 45901],
    ),
  );
  expect(pipeline.rows).toBe(2);
});
