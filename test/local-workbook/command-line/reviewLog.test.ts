import { logRowsIn, logSheet } from "../../../core/port/logSheet";
import { blockedRow } from "../../../core/sheets/logRows";
import { readLog } from "../../../core/sheets/readLog";
import { blockedOption, reviewLogOf } from "../../../local-workbook/command-line/reviewLog";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { newWorkbook } from "../../../local-workbook/files/xlsx/newWorkbook";

const blocked = { account: "Norden", line: "Service", until: 46402, note: "Contract with Tarn" };
const workbookWith = (name: string) => {
  const rows = [[...logSheet.heading], blockedRow(blocked, 46295).map((cell) => cell ?? "")];
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

test("the log is found below its title as below a bare heading in row 1", () => {
  const cells = {
    values: [["Title"], ["a grey line"], [], [...logSheet.heading], blockedRow(blocked, 46295)],
    top: 1,
    left: 0,
  };
  expect(readLog(logRowsIn(cells))).toMatchObject({ blocked: [blocked], unreadable: 0 });
  expect(logRowsIn({ ...cells, values: cells.values.slice(3) })).toEqual([blockedRow(blocked, 46295)]);
  expect(logRowsIn({ values: [["Mine"], ["x"]], top: 1, left: 1 })).toEqual([["", "x"]]);
  expect(logRowsIn({ values: [["x"]], top: 5, left: 0 })).toEqual([["x"]]);
});

test("a workbook without a log blocks nothing", () => {
  expect(blockedOption(workbookWith("Deals"), { asOf: 46401 })).toEqual({ blocked: [] });
});
