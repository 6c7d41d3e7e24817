import { currencyIn, currencyKey, currencyOfFormat } from "../../../../core/table/money/currencyIn";

test.each([
  ["12 EUR", "EUR"],
  ["US$ 5", "US$"],
  ["12 Euro", "Euro"],
  ["EUROPE 12", ""],
  ["12", ""],
])("currencyIn(%j) is %j", (text, currency) => {
  expect(currencyIn(text)).toBe(currency);
});

test.each([
  ['"$"#,##0.00', "$"],
  ["[$€-407] #,##0", "€"],
  ["[$CHF] #,##0", "CHF"],
  ["[$-409]d/m/yyyy", ""],
  ['#,##0 "kr"', "kr"],
  ["#,##0.00", ""],
  ["[Red]0", ""],
  ["General", ""],
])("currencyOfFormat(%j) is %j", (format, currency) => {
  expect(currencyOfFormat(format)).toBe(currency);
});

test("a symbol and its code are one currency", () => {
  expect([currencyKey("€"), currencyKey("eur"), currencyKey(" EUR ")]).toEqual(["EUR", "EUR", "EUR"]);
  expect(currencyKey("$")).toBe(currencyKey("USD"));
  expect(currencyKey("CHF")).not.toBe(currencyKey("EUR"));
});
