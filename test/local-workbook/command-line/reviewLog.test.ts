import { logSheet } from "../../../core/port/logSheet";
import { blockedRow } from "../../../core/sheets/logRows";
import { blockedOption, reviewLogOf } from "../../../local-workbook/command-line/reviewLog";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { newWorkbook } from "../../../local-workbook/files/xlsx/newWorkbook";

const blocked = { account: "Norden", line: "Service", until: 46402, note: "Contract with Tarn" };
const workbookWith = (name: string) => {
  const rows = [[...logSheet.heading], [...blockedRow(blocked, 46295)]];
  const bytes = newWorkbook({ name, rows, formats: rows[0]?.map(() => "") ?? [], widths: [], headerRow: 1 });
  return openWorkbookFile(bytes, "deals.xlsx");
};

test("the command line reads what is not possible from the workbook's log, as of the data", () => {
  const workbook = workbookWith(logSheet.name);
  expect(reviewLogOf(workbook)).toMatchObject({ blocked: [blocked], unreadable: 0 });
  expect(blockedOption(workbook, { asOf: 46401 })).toEqual({ blocked: [blocked] });
  expect(blockedOption(workbook, { asOf: 46402 })).toEqual({ blocked: [] });
  expect(blockedOption(workbook, { asOf: null })).toEqual({ blocked: [blocked] });
});

test("a workbook without a log blocks nothing", () => {
  expect(blockedOption(workbookWith("Deals"), { asOf: 46401 })).toEqual({ blocked: [] });
});
