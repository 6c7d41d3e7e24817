import { issue, read, table } from "../readTable";

const deals = [
  ["Account", "Product", "Stage", "Amount"],
  ["Acme", "Sensors", "Proposal", 6000],
  ["Brix", "Valves", "Proposal", 4000],
  ["Cato", "Sensors", "Won", 8000],
];
const blank = ["", "", "", ""];
const below = (...rows: readonly (readonly unknown[])[]) => read(table(...deals, ...rows));

test.each([
  ["the largest accounts", [blank, ["Top 3", "", "", ""], ["Cato", 8000, "", ""], ["Acme", 6000, "", ""]]],
  ["a sum a line", [blank, ["Summary", "", "", ""], ["Sensors", "", "", 14000], ["Valves", "", "", 4000]]],
  ["a sum a line without a title", [blank, ["Sensors", "", "", 14000], ["Valves", "", "", 4000]]],
  [
    "a sum a stage",
    [
      ["", "", "Total", 18000],
      ["", "", "Open", 10000],
      ["", "", "Won", 8000],
    ],
  ],
  ["a count a stage", [blank, ["Proposal", 2, "", 10000], ["Won", 1, "", 8000]]],
  ["a sum of one number", [blank, ["", "", "", "18000"]]],
])("%s below the table are no deals", (_, rows) => {
  const pipeline = below(...rows);
  expect(pipeline.rows).toBe(3);
  expect(pipeline.line?.names).toEqual(["Sensors", "Valves"]);
  const told = ["note-rows", "total-row"] as const;
  expect(told.some((code) => issue(pipeline, code) !== undefined)).toBe(true);
});

test.each([
  ["a deal of which only the account and the amount are known", [["Dune", "", "", 5000]]],
  ["the same after a blank row", [blank, ["Dune", "", "", 5000]]],
  [
    "a deal below a total",
    [
      ["Total", "", "", 18000],
      ["Dune", "Valves", "Proposal", 5000],
    ],
  ],
])("%s is a deal", (_, rows) => {
  expect(below(...rows).rows).toBe(4);
});

test.each(["Note: Brix paid late last time", "Nota: llamar", "They asked us to call again in spring"])(
  "%s between deals is a note",
  (text) => {
    expect(below([text, "", "", ""], ["Dune", "Valves", "Proposal", 5000]).rows).toBe(4);
  },
);

test("a table of one column of names ends in no summary", () => {
  expect(read(table(["Account", "Amount"], ["Acme", 1], ["Total", 1], ["Brix", 2])).rows).toBe(2);
});
