import { marker } from "../../../core/colours/marker";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { colouredFile, colouredName } from "../../../local-workbook/page/colouredFile";

const rule = {
  group: "dominant-line" as const,
  range: "B2:B3",
  formula: `=(TRIM($B2)="Sensors")*${marker}`,
  fill: "#f6c9a8",
  text: "#000000",
};

test("a CSV file is saved as a workbook with the same rows", () => {
  const bytes = new TextEncoder().encode(
    "Account,Product Line,Amount\nNorden,Sensors,1200\nTarn,Valves,15.5\n",
  );
  const copy = colouredFile(openWorkbookFile(bytes, "deals.csv"), bytes, [[rule]]);
  expect(openWorkbookFile(copy, "deals coloured.xlsx").sheets[0]?.cells.values).toEqual([
    ["Account", "Product Line", "Amount"],
    ["Norden", "Sensors", 1200],
    ["Tarn", "Valves", 15.5],
  ]);
});

test.each([
  ["pipeline.csv", "pipeline coloured.xlsx"],
  ["q3.final.xlsx", "q3.final coloured.xlsx"],
  ["macros.XLSM", "macros coloured.xlsm"],
  ["noending", "noending coloured.xlsx"],
])("the coloured copy of %s is %s", (given, name) => {
  expect(colouredName(given)).toBe(name);
});
