import { extendRanges } from "../../../core/formulas/extendRanges";

const data = { sheetName: "Deals", range: { top: 1, left: 0, bottom: 120, right: 7 } };

test.each([
  [
    "both ranges of a call",
    "=FUNNEL_CONCENTRATION(C2:C97, , F2:F97)",
    "=FUNNEL_CONCENTRATION(C2:C120, , F2:F120)",
  ],
  ["a range with its header, dollar signs kept", "=funnel_hhi($C$1:$C$97)", "=funnel_hhi($C$1:$C$120)"],
  [
    "a whole table, and not the guidelines beside it",
    "=FUNNEL_REVIEW(A1:H97, K1:L3)",
    "=FUNNEL_REVIEW(A1:H120, K1:L3)",
  ],
  ["ranges of the data's sheet by name", "=FUNNEL_HHI(deals!C2:C97)", "=FUNNEL_HHI(deals!C2:C120)"],
])("extendRanges lets %s reach the last deal", (_, before, after) => {
  expect(extendRanges(before, "Deals", data)).toBe(after);
});

test.each([
  ["a range that starts elsewhere", "=FUNNEL_HHI(C10:C97)"],
  ["open ranges", "=FUNNEL_HHI(C2:C)"],
  ["ranges that already reach further", "=FUNNEL_HHI(C2:C500)"],
  ["another sheet's ranges", "=FUNNEL_HHI('Old deals'!C2:C97)"],
  ["other functions' arguments", "=SUM(C2:C97)+FUNNEL_HHI(C2:C120)"],
  ["texts", '=FUNNEL_LANGUISHING(C2:C120, "C2:C97")'],
])("extendRanges leaves %s as they are", (_, formula) => {
  expect(extendRanges(formula, "Deals", data)).toBe(formula);
});

test("extendRanges knows that a range without a sheet is of the formula's own sheet", () => {
  expect(extendRanges("=FUNNEL_HHI(C2:C97)", "Dashboard", data)).toBe("=FUNNEL_HHI(C2:C97)");
  expect(extendRanges("=FUNNEL_HHI('Deals'!C2:C97)", "Dashboard", data)).toBe("=FUNNEL_HHI('Deals'!C2:C120)");
});
