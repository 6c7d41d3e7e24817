import { unmatchedHeaders, unmatchedOfTable } from "../../../../scripts/unmatched";

test("headers that we do not know, or take for something else, are listed with what they say", () => {
  const found = unmatchedHeaders({
    owner: [
      { header: "Assigned To", source: "a list" },
      { header: "Whodunit", source: "a list" },
    ],
    amount: [{ header: "Close date", source: "a table" }],
  });
  expect(found).toEqual([
    { means: "owner", header: "Whodunit", source: "a list", says: [] },
    {
      means: "amount",
      header: "Close date",
      source: "a table",
      says: expect.arrayContaining(["expectedClose"]),
    },
  ]);
});

test("of a table of deals its unknown headers and stages are listed, of another nothing", () => {
  const values = [
    ["Product", "Stage", "Mood"],
    ["Sensors", "Lead", "good"],
    ["Valves", "Teklif", "bad"],
    ["Valves", "Won", "bad"],
  ];
  expect(unmatchedOfTable({ values, top: 1, left: 0 })).toEqual({ headers: ["Mood"], stages: ["Teklif"] });
  expect(unmatchedOfTable({ values: [["a"]], top: 1, left: 0 })).toBeNull();
});
