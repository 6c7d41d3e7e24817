import { marker } from "../../../core/colours/marker";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { noChanges } from "../../../local-workbook/page/changes/Changes";
import { savedCopy, savedName } from "../../../local-workbook/page/save/savedCopy";

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
  const { bytes: copy } = savedCopy(openWorkbookFile(bytes, "deals.csv"), bytes, noChanges, [[rule]]);
  expect(openWorkbookFile(copy, "deals.xlsx").sheets[0]?.cells.values).toEqual([
    ["Account", "Product Line", "Amount"],
    ["Norden", "Sensors", 1200],
    ["Tarn", "Valves", 15.5],
  ]);
});

test("a CSV file that is no pipeline is saved as the table that it is, with what was typed", () => {
  const bytes = new TextEncoder().encode("Dish,Minutes\nSoup,20\nStew,007\n");
  const edit = { row: 2, column: 1, value: 25, format: "" };
  const changes = { sheets: [{ index: 0, cells: [edit], extents: [] }], added: [], removed: [] };
  const { bytes: copy } = savedCopy(openWorkbookFile(bytes, "dishes.csv"), bytes, changes, [[]]);
  expect(openWorkbookFile(copy, "dishes.xlsx").sheets[0]?.cells.values).toEqual([
    ["Dish", "Minutes"],
    ["Soup", 25],
    ["Stew", "007"],
  ]);
});

test.each([
  ["pipeline.csv", "pipeline.xlsx"],
  ["q3.final.xlsx", "q3.final.xlsx"],
  ["macros.XLSM", "macros.xlsm"],
  ["noending", "noending.xlsx"],
])("the saved copy of %s is %s", (given, name) => {
  expect(savedName(given)).toBe(name);
});
