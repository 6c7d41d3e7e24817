import type { WorkbookFile } from "../../../local-workbook/files/WorkbookFile";
import { workbookData } from "../../../local-workbook/page/univer/workbookData";

function fileOf(kind: "csv" | "xlsx", part: Partial<WorkbookFile["sheets"][number]>): WorkbookFile {
  const sheet = {
    name: "Deals",
    hidden: false,
    cells: { values: [], top: 1, left: 0 },
    widths: [],
    hiddenRows: [],
    notes: [],
    ...part,
  };
  return { kind, name: `deals.${kind}`, sheets: [sheet], active: 0 };
}

const sheetOf = (file: WorkbookFile) => workbookData(file, "file-1").sheets?.["sheet-1"];

test("text that looks like a formula stays text and is never run", () => {
  const cells = { values: [['=HYPERLINK("http://x")', "=1+1"]], top: 1, left: 0 };
  for (const kind of ["csv", "xlsx"] as const) {
    expect(sheetOf(fileOf(kind, { cells }))?.cellData).toEqual({
      0: { 0: { v: '=HYPERLINK("http://x")', t: 1 }, 1: { v: "=1+1", t: 1 } },
    });
  }
});

test("numbers of a CSV file become numbers, those of a workbook's text stay text", () => {
  const cells = { values: [["1200", "007"]], top: 1, left: 0 };
  expect(sheetOf(fileOf("csv", { cells }))?.cellData).toEqual({
    0: { 0: { v: 1200, t: 2 }, 1: { v: "007", t: 1 } },
  });
  expect(sheetOf(fileOf("xlsx", { cells }))?.cellData).toEqual({
    0: { 0: { v: "1200", t: 1 }, 1: { v: "007", t: 1 } },
  });
});

test("a day keeps its number format, so it is shown as a date", () => {
  const cells = { values: [[46082, 5]], formats: [["yyyy-mm-dd", "General"]], top: 1, left: 0 };
  expect(sheetOf(fileOf("xlsx", { cells }))?.cellData).toEqual({
    0: { 0: { v: 46082, t: 2, s: { n: { pattern: "yyyy-mm-dd" } } }, 1: { v: 5, t: 2 } },
  });
});

test("cells stand where the file has them, with its hidden rows and merges", () => {
  const sheet = sheetOf(
    fileOf("xlsx", {
      cells: { values: [["a"]], top: 3, left: 2, merges: [{ top: 0, left: 0, bottom: 1, right: 3 }] },
      hiddenRows: [2],
    }),
  );
  expect(sheet?.cellData).toEqual({ 2: { 2: { v: "a", t: 1 } } });
  expect(sheet?.rowData).toEqual({ 1: { hd: 1 } });
  expect(sheet?.mergeData).toEqual([{ startRow: 2, endRow: 3, startColumn: 2, endColumn: 5 }]);
});

test("cells that are merged to the end of the sheet end with the grid", () => {
  const merges = [
    { top: 0, left: 5, bottom: 1_048_575, right: 16_383 },
    { top: 900_000, left: 0, bottom: 900_001, right: 1 },
  ];
  const sheet = sheetOf(fileOf("xlsx", { cells: { values: [["a"]], top: 1, left: 0, merges } }));
  expect([sheet?.rowCount, sheet?.columnCount]).toEqual([201, 20]);
  expect(sheet?.mergeData).toEqual([{ startRow: 0, endRow: 200, startColumn: 5, endColumn: 19 }]);
});

test("columns are as wide as their text where the file gives no widths", () => {
  const cells = { values: [["id", "a name of thirty characters ..."]], top: 1, left: 0 };
  const widths = sheetOf(fileOf("csv", { cells }))?.columnData;
  expect(widths?.[1]?.w).toBeGreaterThan(30 * 7);
  expect(widths?.[0]?.w).toBeLessThan(100);
});
