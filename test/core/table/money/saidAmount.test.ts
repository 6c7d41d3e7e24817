import { saidAmount } from "../../../../core/table/money/saidAmount";
import { issue, read, table } from "../readTable";

function amountsOf(header: string, ...cells: readonly unknown[]) {
  return read(
    table(["Account", "Stage", header], ...cells.map((cell, row) => [`A${row}`, "Proposal", cell])),
  );
}

test.each([
  ["10-15k", 12500],
  ["10k \u2013 15k", 12500],
  ["500-1k", 750],
  ["\u20ac10-15k", 12500],
  ["TEUR 10-15", 12500],
  ["10 to 15 Mio. EUR", 12500000],
  ["$25K-$50K", 37500],
  ["10000 to 20000", 15000],
  ["10\u202650 k\u20ac", 30000],
  ["between 10k and 20k", 15000],
  ["zwischen 10.000 und 20.000 \u20ac", 15000],
  ["de 5 000 \u20ac \u00e0 10 000 \u20ac", 7500],
  ["entre 5.000 y 10.000 \u20ac", 7500],
  ["R$ 10.000 a R$ 50.000", 30000],
  ["da 10.000 a 50.000 \u20ac", 30000],
  ["\u20ac 10.000 tot \u20ac 50.000", 30000],
])("%j is a range, its middle %d is taken, and that is told", (text, value) => {
  const pipeline = amountsOf("Amount", text, "1.000,50");
  expect(pipeline.amount?.[0]).toBe(value);
  expect(issue(pipeline, "amount-not-exact")).toMatchObject({ says: "range", example: text, value, rows: 1 });
});

test.each([
  ["under 50k", "under"],
  ["< 50k", "under"],
  ["bis zu 50k", "under"],
  ["max. 50k", "under"],
  ["jusqu'\u00e0 50k", "under"],
  ["hasta 50k", "under"],
  ["at\u00e9 50k", "under"],
  ["fino a 50k", "under"],
  ["hoogstens 50k", "under"],
  [">50k", "over"],
  ["50k+", "over"],
  ["ab 50k", "over"],
  ["plus de 50k", "over"],
  ["m\u00e1s de 50k", "over"],
  ["acima de 50k", "over"],
  ["oltre 50k", "over"],
  ["vanaf 50k", "over"],
  ["~50k", "rough"],
  ["50k?", "rough"],
  ["50k (tbc)", "rough"],
])("%j is 50,000, %s, and that is told", (text, says) => {
  const pipeline = amountsOf("Amount", text, 10);
  expect(pipeline.amount?.[0]).toBe(50000);
  expect(issue(pipeline, "amount-not-exact")).toMatchObject({ says, example: text, value: 50000 });
});

test("a bare L is lakhs, and that is told; beside a currency it goes without saying", () => {
  const bare = amountsOf("Amount", "12L", "1.5Cr", "4.5 L");
  expect([...(bare.amount ?? [])]).toEqual([1200000, 15000000, 450000]);
  expect(issue(bare, "amount-not-exact")).toMatchObject({ says: "lakh", rows: 2 });
  const marked = amountsOf("Amount", "\u20b9 12L", "\u20b9 4.5 L");
  expect([...(marked.amount ?? [])]).toEqual([1200000, 450000]);
  expect(issue(marked, "amount-not-exact")).toBeUndefined();
});

test("money in brackets is below zero, wherever its sign stands", () => {
  for (const text of ["(500)", "$(500)", "($500)", "-$500", "500-"]) {
    expect(issue(amountsOf("Amount", text, 10, 20), "amount-negative")).toMatchObject({ rows: 1 });
  }
});

test("currencies in words are currencies", () => {
  expect(amountsOf("Amount", "12000 US dollars", "8000 dollars").currency).toBe("dollars");
  expect([...(amountsOf("Valor", "5.000 reais", "R$ 7 mil").amount ?? [])]).toEqual([5000, 7000]);
});

test("an amount without taxes is the amount", () => {
  expect([
    ...(amountsOf("Amount", "12000 excl. VAT", "8000 HT", "5000 zzgl. MwSt", "3000 net").amount ?? []),
  ]).toEqual([12000, 8000, 5000, 3000]);
});

test.each([
  "10-12-2026",
  "2026-10",
  "Oct-26",
  "50%",
  "3x5000",
  "10k/20k",
  "20-10",
  "tbd",
  "",
  "12 l",
  "8,000/yr",
])("%j is no amount", (text) => {
  expect(saidAmount(text)).toBeNull();
});

test("a range takes the decimal sign that its column proves", () => {
  expect(amountsOf("Betrag", "1.500 - 2.500", "10,50").amount?.[0]).toBe(2000);
  expect(amountsOf("Amount", "1.500 - 2.500", "10.50").amount?.[0]).toBe(2);
});
