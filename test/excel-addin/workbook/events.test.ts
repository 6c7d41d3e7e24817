import { appendLog } from "../../../core/port/log";
import { openExcel } from "../../hosts/excel/openExcel";

beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] }));
afterEach(() => jest.useRealTimers());

const quiet = () => jest.advanceTimersByTimeAsync(500);

async function listening() {
  const excel = openExcel();
  const id = await excel.control.addSheet("Deals", [["Line"]]);
  const heard: string[] = [];
  const stop = excel.port.onEdit((sheetId) => heard.push(sheetId));
  await quiet();
  return { ...excel, id, heard, stop };
}

test("an edit is told once the sheet is quiet, several in a row as one", async () => {
  const { control, id, heard } = await listening();
  for (const content of ["Sensors", "Valves", "Pumps"]) await control.type(id, "A2", content);
  expect(heard).toEqual([]);
  await quiet();
  expect(heard).toEqual([id]);
});

test("edits of two sheets are told for each", async () => {
  const { control, id, heard } = await listening();
  const other = await control.addSheet("Other", []);
  await control.type(id, "A2", 1);
  await control.type(other, "A1", 1);
  await quiet();
  expect(heard).toEqual([id, other]);
});

test("our own writing is not told", async () => {
  const { port, id, heard } = await listening();
  await port.insertFormula(id, "=FUNNEL_HHI(A:A)", "B1");
  await appendLog(port, [["2025-01-03"]]);
  await quiet();
  expect(heard).toEqual([]);
});

test("after stopping nothing is told, an edit that waited neither", async () => {
  const { control, host, id, heard, stop } = await listening();
  await control.type(id, "A2", 1);
  stop();
  await quiet();
  await control.type(id, "A2", 2);
  await quiet();
  expect(heard).toEqual([]);
  expect(host.workbook.Worksheets.listening).toBe(false);
});
