import { readPipelineByOwner } from "../../../core/table/readPipelineByOwner";
import { failure, read, table } from "./readTable";

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

test("only deals are chosen: lines, spellings and the reading of figures stay the table's", () => {
  const whole = read(both);
  const picked = read(both, { owner: "ann" });
  expect(picked.line?.names).toEqual(["Sensors", "valves"]);
  expect([...picked.sheetRows]).toEqual([2, 3]);
  // Bob's 1.250,50 and 2,5 say what the points in Ann's figures are.
  expect(picked.amount).toEqual(Float64Array.of(1234, 5678));
  expect(picked.account).toMatchObject({ names: ["Acme", "Bosch"], codes: Int32Array.of(0, 1) });
  expect(picked.account?.spellings).toEqual([["Acme Inc", "Acme"], ["Bosch"]]);
  expect(picked.asOf).toBe(whole.asOf);
  expect(picked.issues.flatMap(({ sheetRows }) => sheetRows).filter((row) => row > 3)).toEqual([]);
  expect(picked.chosenFrom?.whole).toEqual(whole);
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
