import { totalWord } from "../../../../core/table/rows/totalWord";

test.each([
  "Total",
  "Grand Total",
  "Sensors total",
  "Sub-total",
  "Gesamtsumme",
  "Zwischensumme Q3",
  "Sous-total",
  "Totale",
  "Totaal",
  "Suma",
  "Total geral",
  "TOTAL:",
])("%j says total", (text) => {
  expect(totalWord(text)).toBe(true);
});

test.each(["", "TotalEnergies", "Summer sale", "Totally new", "Sensors"])("%j does not", (text) => {
  expect(totalWord(text)).toBe(false);
});
