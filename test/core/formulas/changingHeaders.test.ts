import { changingHeaders } from "../../../core/formulas/changingHeaders";

const pipeline = { headers: ["Deal", "", "Age"], source: { values: [], top: 1, left: 1 } };

test.each([
  ["=FUNNEL_HHI(D2:D9)", [3], ["Age"]],
  ["=FUNNEL_REVIEW(B1:D9)", [2, 3], ["C", "Age"]],
  ["=FUNNEL_HHI(B2:B9)", [3], []],
  ["=FUNNEL_HHI(B2:B9)", [], []],
])("changingHeaders(%j, %j) is %j", (formula, changing, headers) => {
  expect(changingHeaders(formula, changing, pipeline)).toEqual(headers);
});
