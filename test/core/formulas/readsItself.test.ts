import { readsItself } from "../../../core/formulas/readsItself";

test.each([
  ["=FUNNEL_HHI(C2:C)", "C120", true],
  ["=FUNNEL_HHI(C2:C97)", "C98", false],
  ["=FUNNEL_HHI($C$2:$C$97)", "c50", true],
  ["=FUNNEL_REVIEW(A1:H97)", "J1", false],
  ["=FUNNEL_HHI(Other!C2:C97)", "C50", false],
  ["=FUNNEL_HHI('C1'!C2:C97)", "C50", false],
  ["=FUNNEL_HHI(Deals[Product])", "C50", false],
  ['=FUNNEL_LANGUISHING(A2:A9, "C2:C97")', "C50", false],
])("readsItself(%p, %p) is %p", (formula, address, circular) => {
  expect(readsItself(formula, address)).toBe(circular);
});
