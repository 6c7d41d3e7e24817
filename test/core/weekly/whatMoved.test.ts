import fc from "fast-check";
import { readPipeline } from "../../../core/table/readPipeline";
import { bases, weights } from "../../../core/tally/choice";
import { type WhatMoved, whatMoved } from "../../../core/weekly/moved/whatMoved";
import { pipelineOf, type Row } from "../balance/pipelineOf";

type Cells = readonly (string | number)[];

const header = [
  "Id",
  "Deal",
  "Account",
  "Product",
  "Stage",
  "Amount",
  "Created",
  "Expected Close",
  "Customer Type",
];
const first: readonly Cells[] = [
  [1, "Pumps for Norden", "Norden", "Sensors", "Proposal", 100, "2026-01-01", "2026-12-01", "New"],
  [2, "Brandt 2026", "Brandt", "Sensors", "Proposal", 200, "2026-01-01", "2026-12-01", "Existing"],
  [3, "Tarn valves", "Tarn", "Valves", "Proposal", 300, "2026-01-01", "2026-12-01", "New"],
  [4, "Fjord valves", "Fjord", "Valves", "Qualification", 100, "2026-01-05", "2026-12-01", "Existing"],
  [5, "Gale care", "Gale", "Service", "Proposal", 100, "2026-01-05", "2026-12-01", "New"],
];
/** Norden won, Brandt pushed and grown, Tarn lost, Fjord a stage further, Gale as it was, Hull opened. */
const later: readonly Cells[] = [
  [1, "Pumps for Norden", "Norden", "Sensors", "Closed Won", 100, "2026-01-01", "2026-06-01", "New"],
  [2, "Brandt 2026", "Brandt", "Sensors", "Negotiation", 250, "2026-01-01", "2027-03-01", "Existing"],
  [3, "Tarn valves", "Tarn", "Valves", "Closed Lost", 300, "2026-01-01", "2026-05-01", "New"],
  [4, "Fjord valves", "Fjord", "Valves", "Proposal", 100, "2026-01-05", "2026-12-01", "Existing"],
  [5, "Gale care", "Gale", "Service", "Proposal", 100, "2026-01-05", "2026-12-01", "New"],
  [6, "Hull sensors", "Hull", "Sensors", "Proposal", 400, "2026-05-05", "2026-12-01", "New"],
];

function table(rows: readonly Cells[], leftOut: readonly string[] = []) {
  const kept = header.flatMap((name, column) => (leftOut.includes(name) ? [] : [column]));
  const values = [header, ...rows].map((row) => kept.map((column) => row[column] ?? ""));
  const reading = readPipeline({ values, top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.pipeline;
}
const kinds = ({ moved }: WhatMoved) => moved.map(({ account, kind, also }) => [account, kind, ...also]);

describe("what moved", () => {
  const moved = whatMoved(table(first), table(later));

  it("names what was won, lost, pushed, grown and opened, and nothing that stood still", () => {
    expect(kinds(moved)).toEqual([
      ["Norden", "won"],
      ["Brandt", "pushed", "grown"],
      ["Tarn", "lost"],
      ["Hull", "created"],
    ]);
    expect(moved.moved[3]).toMatchObject({ deal: "Hull sensors", lines: ["Sensors"], customer: "new" });
  });

  // Sensors were 2 of 5 open deals and are 2 of 4: 40 % to 50 %. With the means 45 % and 4.5 deals: a Sensors deal that leaves is
  // (-1 + 0.45) / 4.5, another that leaves 0.45 / 4.5, a Sensors deal that comes (1 - 0.45) / 4.5.
  it("gives each deal its part in the change of the largest line", () => {
    expect(moved.change["line-concentration"]).toEqual([0.4, 0.5]);
    const parts = moved.moved.map(({ parts }) => parts["line-concentration"]);
    [-0.55 / 4.5, 0, 0.45 / 4.5, 0.55 / 4.5].forEach((part, at) => {
      expect(parts[at]).toBeCloseTo(part, 12);
    });
  });

  it("by amount a deal that grew has a part", () => {
    // Sensors were 300 of 800 and are 650 of 850; Brandt grew by 50 of them.
    const byAmount = whatMoved(table(first), table(later), { guidelines: { by: "amount" } });
    const [was, is] = [300 / 800, 650 / 850];
    expect(byAmount.change["line-concentration"]).toEqual([was, is]);
    expect(byAmount.moved[1]?.parts["line-concentration"]).toBeCloseTo(
      (50 - ((was + is) / 2) * 50) / ((800 + 850) / 2),
      12,
    );
  });

  it("a deal of another line or customer type is reclassified, one that is no more is gone", () => {
    const changed = [...first.slice(0, 4)].map((row) =>
      row[0] === 1
        ? [...row.slice(0, 3), "Service", ...row.slice(4)]
        : row[0] === 2
          ? [...row.slice(0, 8), "New"]
          : row,
    );
    expect(kinds(whatMoved(table(first), table(changed)))).toEqual([
      ["Norden", "reclassified"],
      ["Brandt", "reclassified"],
      ["Gale", "gone"],
    ]);
  });

  it("types that nobody knew before move no deal, and whom a deal was won with was new when it began", () => {
    const made = whatMoved(table(first, ["Customer Type"]), table(later, ["Customer Type"]));
    expect(kinds(made)).toEqual(kinds(moved));
    expect(made.change["new-share"]?.[0]).toBeNull();
    expect(made.moved[0]).toMatchObject({ kind: "won", customer: "new" });
  });

  it("no open deal on one side: no part", () => {
    const closed = first.map((row) => [...row.slice(0, 4), "Closed Lost", ...row.slice(5)]);
    const { change, moved } = whatMoved(table(first), table(closed));
    expect(change["line-concentration"]).toEqual([0.4, null]);
    expect(moved.map(({ parts }) => parts["line-concentration"])).toEqual([null, null, null, null, null]);
  });
});

describe("deals are found again", () => {
  const renamed = later.map((row) => [row[0] ?? "", `${row[1]} (new)`, ...row.slice(2)]);
  const expected = kinds(whatMoved(table(first), table(later)));

  it.each<[string, readonly Cells[], readonly string[], "id" | "name" | "account"]>([
    ["by id, whatever their names and their order", [...renamed].reverse(), [], "id"],
    ["by name and account", later, ["Id"], "name"],
    ["by account, line and the day of creation", later, ["Id", "Deal"], "account"],
  ])("%s", (_, rows, leftOut, by) => {
    const made = whatMoved(table(first, leftOut), table(rows, leftOut));
    expect(made.matchedBy).toBe(by);
    expect([...kinds(made)].sort()).toEqual([...expected].sort());
  });

  it("those that are alike in the order of the sheet", () => {
    const alike = (...amounts: number[]) =>
      table(
        amounts.map((amount) => [
          "",
          "",
          "Norden",
          "Sensors",
          "Proposal",
          amount,
          "2026-01-01",
          "2026-12-01",
          "New",
        ]),
        ["Id", "Deal"],
      );
    const { moved } = whatMoved(alike(100, 200, 300), alike(100, 200, 350, 90));
    expect(moved.map(({ kind }) => kind)).toEqual(["grown", "created"]);
  });
});

const day = (least: number) => fc.integer({ min: least, max: least + 500 });
const deal = fc.record({
  account: fc.constantFrom(
    "Norden",
    "Brandt",
    "Tarn",
    "Fjord",
    "Gale",
    "Hull",
    "Isar",
    "Jura",
    "Kiel",
    "Lund",
    "Main",
  ),
  line: fc.constantFrom("Sensors", "Valves", "Service", "Pumps", "Software"),
  stage: fc.constantFrom<NonNullable<Row["stage"]>>("open", "open", "won", "lost", "unknown"),
  type: fc.constantFrom<NonNullable<Row["type"]>>("new", "current", "unknown"),
  amount: fc.integer({ min: 0, max: 5000 }),
  probability: fc.constantFrom(0.1, 0.5, 0.9),
  created: day(45500),
  actualClose: day(45700),
});
const side = fc.array(deal, { maxLength: 40 }).map((rows) => pipelineOf(rows, { asOf: 46200 }));

test.each(bases.flatMap((basis) => weights.map((by) => [basis, by] as const)))(
  "the parts of all deals add up to each share's change, %s by %s",
  (basis, by) => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        const { moved, change } = whatMoved(before, after, { guidelines: { basis, by } });
        for (const [id, [was, is]] of Object.entries(change)) {
          const parts = moved.map((one) => one.parts[id as keyof typeof change]);
          if (was === null || is === null) {
            expect(parts.every((part) => part === null)).toBe(true);
            continue;
          }
          const added = parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0);
          expect(Math.abs(added - (is - was))).toBeLessThan(1e-12);
        }
      }),
      { numRuns: 150 },
    );
  },
);

test("nothing moves between a table and itself", () => {
  fc.assert(
    fc.property(side, (same) => {
      expect(whatMoved(same, same).moved).toEqual([]);
    }),
  );
});
