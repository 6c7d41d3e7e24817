import { readPipelineByOwner } from "../../../core/table/readPipelineByOwner";
import { failure, issue, read, table } from "./readTable";

const header = ["Account", "Product", "Stage", "Amount", "Owner"];
const ann = [
  ["Acme Inc", "Sensors", "Won", "1.234", "Ann"],
  ["Bosch", "Sensors", "Lead", "5.678", "ANN"],
];
const bob = [
  ["Acme", "Valves", "Lead", "1.250,50", "Bob"],
  ["Bosch", "valves", "Closed", "2,5", "Bob"],
  ["Bosch", "valves", "Closed", "2,5", "Bob"],
];
const both = table(header, ...ann, ...bob);

test("a rep's deals are read as if the others' were not there", () => {
  const alone = read(table(header, ...bob));
  const picked = read(both, { owner: "bob" });
  for (const key of [
    "rows",
    "account",
    "line",
    "stage",
    "outcome",
    "customerType",
    "amount",
    "amountsAdd",
  ] as const) {
    expect(picked[key]).toEqual(alone[key]);
  }
  expect([...picked.sheetRows]).toEqual([4, 5, 6]);
  expect(issue(picked, "stage-bare-closed")).toMatchObject({ as: "won" });
});

test("readPipelineByOwner gives each rep's pipeline, most deals first", () => {
  const reps = readPipelineByOwner(both);
  if ("code" in reps) throw new Error(reps.code);
  expect(reps.map((rep) => rep.owner)).toEqual(["Bob", "ANN"]);
  expect(reps.map((rep) => rep.pipeline)).toEqual([
    read(both, { owner: "Bob" }),
    read(both, { owner: "Ann" }),
  ]);
});

test("a rep who is not there is a failure that lists the reps", () => {
  expect(failure(both, { owner: "Eve" })).toEqual({
    code: "unknown-owner",
    owner: "Eve",
    owners: ["Bob", "ANN"],
  });
});

test("a table without an owner column has no reps", () => {
  const cells = table(["Product", "Stage"], ["A", "Lead"]);
  expect(readPipelineByOwner(cells)).toEqual([]);
  expect(failure(cells, { owner: "Ann" })).toMatchObject({ owners: [] });
});

test("a table without a header is the same failure as for the whole", () => {
  expect(readPipelineByOwner(table(["a"]))).toEqual({ code: "no-header" });
});
