import { rangeAddress } from "../../../core/cells/a1";
import { rangesIn } from "../../../core/formulas/rangesIn";

test.each([
  ["=NOW()-E2", ["E2"]],
  ["=SUM($C$2:C9;D:D, 3:4)", ["C2:C9", "D:D", "3:4"]],
  ["=Sheet1!A1 + 'Tom''s deals'!B2:B", ["Sheet1!A1", "Tom's deals!B2:B"]],
  ['=COUNTIF(A2:A9, "C2:C97") & "it\'s A1"', ["A2:A9"]],
  ["=LOG10(B2)+RATE2026+1.5E3+TRUE+PI", ["B2"]],
  ["=SUM(Deals[Age])+Übersicht!C3", ["Übersicht!C3"]],
  ["=IF(C2:C,,D2)", ["C2:C", "D2"]],
  ["", []],
])("rangesIn(%p) is %p", (formula, expected) => {
  const found = rangesIn(formula).map(({ sheet, range }) => [sheet, rangeAddress(range)]);
  expect(found.map((parts) => parts.filter((part) => part !== undefined).join("!"))).toEqual(expected);
});
