import { issue, read, table } from "../readTable";

const columns = ["Account", "Stage", "Created", "Close Date"];
const rows = [
  ["Acme", "Proposal", "2026-05-22", "2027-12-01"],
  ["Brix", "Won", "2026-03-02", "2026-05-05"],
  ["Cato", "Lost", "2026-01-22", "2026-05-07"],
];

test("a won deal that closes months after all deals were created is told: as-of is its day", () => {
  const pipeline = read(table(columns, ...rows, ["Dune", "Won", "2026-04-02", "2027-03-05"]));
  expect(pipeline.asOf).toBe(46451);
  expect(issue(pipeline, "date-ahead")).toMatchObject({
    header: "Close Date",
    rows: 1,
    day: 46451,
    last: 46164,
  });
});

test("open deals, several closed ones, and closed ones soon after are nothing to tell", () => {
  expect(issue(read(table(columns, ...rows)), "date-ahead")).toBeUndefined();
  const won = ["Dune", "Elm"].map((name) => [name, "Won", "2026-04-02", "2027-03-05"]);
  expect(issue(read(table(columns, ...rows, ...won)), "date-ahead")).toBeUndefined();
  expect(
    issue(read(table(columns, ...rows, ["Dune", "Won", "2026-04-02", "2026-06-05"])), "date-ahead"),
  ).toBeUndefined();
  const told = read(table(columns, ...rows, ["Dune", "Won", "2026-04-02", "2027-03-05"]), { asOf: 46164 });
  expect(issue(told, "date-ahead")).toBeUndefined();
});
