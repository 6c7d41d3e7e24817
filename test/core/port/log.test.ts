import { appendLog, readLogRows } from "../../../core/port/log";
import { logSheet } from "../../../core/port/logSheet";
import { MemoryWorkbook } from "../../hosts/MemoryWorkbook";

const row = ["2026-01-05", "score", "Balance", 61, "watch"];

test("a log that the user emptied gets its heading again", async () => {
  const book = new MemoryWorkbook();
  await appendLog(book, [row]);
  const [sheet] = book.workSheets;
  if (sheet) sheet.cells = [];
  await appendLog(book, [row]);
  expect(sheet?.cells).toEqual([[...logSheet.heading], row]);
});

test("the log's rows are the user's: nothing of them is ever cleared", async () => {
  const book = new MemoryWorkbook();
  await appendLog(book, [row]);
  await appendLog(book, [row]);
  expect(book.workSheets[0]?.own).toEqual({ key: "log", extents: ["A1", "A2"] });
});

test("no rows make no sheet", async () => {
  const book = new MemoryWorkbook();
  await appendLog(book, []);
  expect(book.workSheets).toEqual([]);
});

test("a log that begins further down and right is read from row 2 and column A on", async () => {
  const book = new MemoryWorkbook();
  book.add("Log", [[], [], ["", "2026-01-05", "score"]], { own: { key: "log", extents: [] } });
  expect(await readLogRows(book)).toEqual([["", "2026-01-05", "score"]]);
});
