import fc from "fast-check";
import { typedText } from "../../../local-workbook/page/typedText";

test.each(["007", "1e3", "1,200", "1.50", "+5", " 5", "-0", "", "NaN", "12345678901234567", "0x10"])(
  "typedText leaves %j as text, since the number would be shown otherwise",
  (text) => {
    expect(typedText(text)).toBeNull();
  },
);

test.each([
  ["1200", 1200],
  ["-3.25", -3.25],
  ["0", 0],
])("typedText reads %j as a number", (text, number) => {
  expect(typedText(text)).toEqual({ number, format: "" });
});

test.each([
  // 2008-01-01 is day 39448 in Excel's own documentation of DATEVALUE and DATE.
  ["2008-01-01", 39448],
  ["1900-03-01", 61],
])("typedText reads %j as the serial day %d", (text, number) => {
  expect(typedText(text)).toEqual({ number, format: "yyyy-mm-dd" });
});

test.each(["2026-02-30", "2026-13-01", "1899-12-31", "26-01-01", "2026-1-1"])(
  "typedText leaves %j as text, since it is no day that every spreadsheet counts alike",
  (text) => {
    expect(typedText(text)).toBeNull();
  },
);

test("a number that typedText reads shows the very same text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)), (text) => {
      const typed = typedText(text);
      return typed === null || typed.format !== "" || String(typed.number) === text;
    }),
  );
});
