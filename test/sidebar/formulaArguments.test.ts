import { formulaArguments } from "../../sidebar/tabs/formulas/formulaArguments";

const cells = {
  top: 3,
  left: 1,
  values: [
    ["Line", "Amount"],
    ["Sensors", 10],
    ["Valves", 20],
  ],
};

test.each([
  ["=F(B3:B5)", [[["Line"], ["Sensors"], ["Valves"]]]],
  ["=F(B4:C4)", [[["Sensors", 10]]]],
  ["=F(B3:B5, , 5)", [[["Line"], ["Sensors"], ["Valves"]], undefined, [[5]]]],
  ["=F(50%)", [[[0.5]]]],
  ["=F()", [undefined]],
  ["=F(A1:B3)", [[["Line"]]]],
])("formulaArguments(%j) are the cells that the sheet would hand over", (formula, expected) => {
  expect(formulaArguments(formula, cells)).toEqual(expected);
});
