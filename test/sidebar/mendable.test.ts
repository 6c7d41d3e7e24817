import { isMendable } from "../../sidebar/tabs/formulas/mendable";

const cell = (formula: string, value: unknown) => ({ address: "E2", formula, value, spill: "E2" });
const none = new Set<string>();

test.each([
  ["=FUNNEL_HHI(C2:C9)", "#NAME?", true],
  ["=_xldudf_FUNNEL_HHI(C2:C9)", 0.5, true],
  ["=FUNNEL_HHI(C2:C9)", 0.5, false],
  ["=@FUNNEL_HHI(C2:C9)", 0.5, false],
  // It may only just have begun.
  ["=FUNNEL_HHI(C2:C9)", "#BUSY!", false],
] as const)("%s that shows %p: to be mended is %p", (formula, value, is) => {
  expect(isMendable(cell(formula, value), none)).toBe(is);
});

test("a formula that was busy at two looks is stuck, and no other one", () => {
  const stuck = new Set(["E2"]);
  expect(isMendable(cell("=FUNNEL_HHI(C2:C9)", "#BUSY!"), stuck)).toBe(true);
  expect(isMendable(cell("=FUNNEL_HHI(C2:C9)", 0.5), stuck)).toBe(false);
});
