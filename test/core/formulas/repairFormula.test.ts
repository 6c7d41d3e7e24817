import { ourCalls } from "../../../core/formulas/ourCalls";
import { repairFormula } from "../../../core/formulas/repairFormula";

test.each([
  ["=_xldudf_FUNNEL_HHI(C2:C97)", "=FUNNEL_HHI(C2:C97)"],
  ["=_xlfn._xldudf_FUNNEL_HHI(C2:C97)", "=FUNNEL_HHI(C2:C97)"],
  ["=_xlfn.FUNNEL_HHI(C2:C97)", "=FUNNEL_HHI(C2:C97)"],
  ["=@_xldudf_FUNNEL_HHI(C2:C97)", "=FUNNEL_HHI(C2:C97)"],
  // Somebody wants one value of the table.
  ["=@funnel_mix(C2:C97)", "=@FUNNEL_MIX(C2:C97)"],
  [
    "=IF(A1=\"_xldudf_FUNNEL_HHI(\", 'funnel_x'!A1, Funnel_Hhi (C2:C9))",
    "=IF(A1=\"_xldudf_FUNNEL_HHI(\", 'funnel_x'!A1, FUNNEL_HHI (C2:C9))",
  ],
  [
    '=IFERROR(__xludf.DUMMYFUNCTION("FUNNEL_TOP_SHARE(C2:C9, 2, , ""x"")"),0.5)',
    '=FUNNEL_TOP_SHARE(C2:C9, 2, , "x")',
  ],
  ["=SUM(A1:A2)", "=SUM(A1:A2)"],
  ["=MY_FUNNEL_HHI(A1)", "=MY_FUNNEL_HHI(A1)"],
])("repairFormula(%p) is %p", (broken, repaired) => {
  expect(repairFormula(broken)).toBe(repaired);
  expect(repairFormula(repaired)).toBe(repaired);
});

test.each<[string, string[]]>([
  ["=funnel_hhi(C2:C9)+_xldudf_FUNNEL_TOP(C2:C9)", ["FUNNEL_HHI", "FUNNEL_TOP"]],
  ['="FUNNEL_HHI(C2:C9)"', []],
  ["=FUNNEL_HHI", []],
  ["=FUNNEL_HHI(C:C)-FUNNEL_MIX(C:C)", ["FUNNEL_HHI", "FUNNEL_MIX"]],
  ["=MY_FUNNEL_HHI(C:C)+x.FUNNEL_MIX(C:C)", []],
  ["text", []],
])("ourCalls(%p) is %p", (formula, names) => {
  expect(ourCalls(formula)).toEqual(names);
});
