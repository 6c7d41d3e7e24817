import { glimpseOf } from "../../../../core/table/sheetChoice/glimpseOf";
import { likenessOf } from "../../../../core/table/sheetChoice/likenessOf";
import { table } from "../readTable";

const rows = [
  ["Pipeline of Q4"],
  [],
  ["Stage", "Owner", "Account", "Amount", "Product"],
  ["Proposal", "Ada", "Acme", 1200, "Sensors"],
  ["Demo", "Ben", "Tarn", 800, "Valves"],
  ["Demo", "Ben", "Ito", 500, "Valves"],
];

test("a glimpse shows who buys what, how far it is and for how much, in the sheet's own order", () => {
  const cells = table(...rows);
  expect(glimpseOf(cells)).toEqual({
    score: likenessOf(cells).score,
    headerRow: 3,
    rows: 3,
    preview: [
      ["Stage", "Account", "Amount", "Product"],
      ["Proposal", "Acme", "1200", "Sensors"],
      ["Demo", "Tarn", "800", "Valves"],
    ],
  });
});

test("a sheet without deals has none", () => {
  expect(glimpseOf(table())).toBeNull();
  expect(glimpseOf(table(["Stage"], ["Demo"], ["Proposal"]))).toBeNull();
});
