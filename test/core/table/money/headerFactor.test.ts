import { headerFactor } from "../../../../core/table/money/headerFactor";
import { read, table } from "../readTable";

test.each([
  ["Betrag (TEUR)", 1000],
  ["Volumen T€", 1000],
  ["Value (k€)", 1000],
  ["Amount $k", 1000],
  ["Value ($000)", 1000],
  ["Umsatz in Tsd. €", 1000],
  ["Montant (K€)", 1000],
  ["Amount in thousands", 1000],
  ["Value (INR Cr)", 10000000],
  ["Amount in lakhs", 100000],
  ["Volumen (Mio. €)", 1000000],
  ["CA (M€)", 1000000],
  ["Deal value $M", 1000000],
  ["Amount", 1],
  ["Amount (USD)", 1],
  ["T. Amount", 1],
  ["MRR", 1],
  ["", 1],
])("headerFactor(%j) is %d", (header, factor) => {
  expect(headerFactor(header)).toBe(factor);
});

test("the figures are multiplied, and that is told; a cell that says its own thousands is not", () => {
  const pipeline = read(table(["Product", "Betrag (TEUR)"], ["A", 12], ["B", "1,5"], ["C", "80 T€"]));
  expect([...(pipeline.amount ?? [])]).toEqual([12000, 1500, 80000]);
  expect(pipeline.currency).toBe("€");
  expect(pipeline.issues.find(({ code }) => code === "amount-scaled")).toMatchObject({ factor: 1000 });
});
