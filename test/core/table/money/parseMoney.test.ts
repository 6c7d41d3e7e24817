import { decimalSignOf, isAmbiguous, parseMoney } from "../../../../core/table/money/parseMoney";

test.each([
  ["1,234.50", 1234.5, ""],
  ["1.234,50 €", 1234.5, "€"],
  ["1\u00a0234,5", 1234.5, ""],
  ["1\u202f234\u2009567", 1234567, ""],
  ["CHF 1'250.50", 1250.5, "CHF"],
  ["CHF 1’250.–", 1250, "CHF"],
  ["(1 200)", -1200, ""],
  ["1.2M", 1200000, ""],
  ["15k", 15000, ""],
  ["€ 1.5 Mio", 1500000, "€"],
  ["$1,200", 1200, "$"],
  ["-$5", -5, "$"],
  ["$ -5", -5, "$"],
  ["5-", -5, ""],
  ["1,23,456.00", 123456, ""],
  ["R$ 1.234,56", 1234.56, "R$"],
  ["1.234.567", 1234567, ""],
  ["kr 5 000", 5000, "kr"],
  ["10.000,-", 10000, ""],
  ["0.125", 0.125, ""],
  ["12,5", 12.5, ""],
  ["007", 7, ""],
])("parseMoney(%j) is %d %j", (text, value, currency) => {
  expect(parseMoney(text, ".")).toEqual({ value, currency });
});

test.each(["", "abc", "12abc", "1,2,3", "1.2.3,4", "10 5", "tbc", "1 2345", "€", "--5", "12:30"])(
  "%j is no money",
  (text) => {
    expect(parseMoney(text, ".")).toBeNull();
  },
);

test.each([
  ["1,234", ".", 1234],
  ["1,234", ",", 1.234],
  ["1.234", ",", 1234],
  ["1.234", ".", 1.234],
] as const)("%j with decimal sign %j is %d", (text, sign, value) => {
  expect(isAmbiguous(text)).toBe(true);
  expect(parseMoney(text, sign)?.value).toBe(value);
});

test.each([
  ["1,234.5", "."],
  ["12,5", ","],
  ["1.234.567", ","],
  ["1'250.505", "."],
  ["1,234", null],
  ["1234", null],
] as const)("decimalSignOf(%j) is %j", (text, sign) => {
  expect(decimalSignOf(text)).toBe(sign);
});
