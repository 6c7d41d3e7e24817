import { tableText } from "../../../sidebar/share/tableText";

test.each<[string, string]>([
  ["Sensors", "Sensors"],
  ["72 %", "72 %"],
  ["-3.5", "-3.5"],
  ["−5", "−5"],
  ["bought 85k,\n and\ta deal is open", "bought 85k, and a deal is open"],
  // What a sheet would take for a formula stays a text.
  ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ["+1 Ltd", "'+1 Ltd"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
])("a cell of a table that is copied: %j as %j", (cell, text) => {
  expect(tableText([["a", cell], ["b"]])).toBe(`a\t${text}\nb`);
});
