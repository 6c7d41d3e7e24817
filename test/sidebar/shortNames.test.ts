import { shortNames } from "../../sidebar/tabs/customers/shortNames";

test.each([
  [
    ["Sensors", "Valves", "AI"],
    ["Sens", "Valv", "AI"],
  ],
  [
    ["Line A", "Line B"],
    ["L… A", "L… B"],
  ],
  [["👩‍🔧🔧 Repair"], ["👩‍🔧🔧 R"]],
  [[], []],
])("shortNames(%j) are %j", (names, short) => {
  expect(shortNames(names)).toEqual(short);
});
