import { headerMatches } from "../../../../core/table/headerVocabulary/headerMatches";
import { isLineAmount } from "../../../../core/table/headerVocabulary/isLineAmount";

test.each([
  "Total Price",
  "Line Total",
  "LINE_AMOUNT",
  "Extended Price (USD)",
  "Line Item Amount",
  "Gesamtpreis",
  "Positionsbetrag",
  "Montant de la ligne",
  "Importe de línea",
  "Valor do item",
  "Totale riga",
  "Regeltotaal",
  "Deal - Product amount",
])("%j names a line's own amount, and is an amount", (header) => {
  expect(isLineAmount(header)).toBe(true);
  expect(headerMatches(header).get("amount")).toBeGreaterThan(0.9);
});

test.each([
  "Amount",
  "Total",
  "Deal Value",
  "Unit Price",
  "Line",
  "Product",
  "Betrag",
  "Weighted total price",
  "",
  "x".repeat(81),
])("%j does not", (header) => {
  expect(isLineAmount(header)).toBe(false);
});
