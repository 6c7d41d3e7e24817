import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { newWorkbook } from "../../../local-workbook/files/xlsx/newWorkbook";

test("newWorkbook(sheet) leaves the cell of a number that is none empty", () => {
  const bytes = newWorkbook({
    name: "Deals",
    rows: [
      ["Account", "Amount"],
      ["Acme", Number.NaN],
      ["Beta", Number.NEGATIVE_INFINITY],
      ["Cee", 5e-324],
    ],
    formats: ["", ""],
    widths: [10, 10],
    headerRow: 1,
  });
  expect(openWorkbookFile(bytes, "deals.xlsx").sheets[0]?.cells.values.slice(1)).toEqual([
    ["Acme"],
    ["Beta"],
    ["Cee", 5e-324],
  ]);
});
