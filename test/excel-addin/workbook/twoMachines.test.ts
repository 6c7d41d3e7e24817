import { keepSettings, loadSettings } from "../../../core/port/keepSettings";
import { appendLog, readLogRows } from "../../../core/port/log";
import { logSheet } from "../../../core/port/logSheet";
import type { WorkbookPort } from "../../../core/port/port";
import { noSettings } from "../../../core/port/Settings";
import { openExcel } from "../../hosts/excel/openExcel";

/**
 * Two people whose panes know nothing of one another: each has the adapter for itself, as on a machine of its own, and one Excel carries out their requests by turns.
 */
function twoMachines() {
  const { port: mine, host } = openExcel();
  let theirs: WorkbookPort | undefined;
  jest.isolateModules(() => {
    theirs = jest.requireActual<typeof import("../../../excel-addin/workbook/excelWorkbook")>(
      "../../../excel-addin/workbook/excelWorkbook",
    ).excelWorkbook;
  });
  if (theirs === undefined || theirs === mine)
    throw new Error("the second machine shares the first one's adapter");
  return { mine, theirs, host };
}

const entry = (name: string) => ["2026-01-05", "commitment", name, 1, ""];
const namesOf = async (port: WorkbookPort) => (await readLogRows(port)).map(([, , name]) => String(name));
const guidelines = (set: object) => ({ ...noSettings, guidelines: set });

test("settings that a co-author changes before any of the requests of a save: both changes stand", async () => {
  for (let request = 1, isOver = false; !isOver; request++) {
    const { port, host } = openExcel();
    await port.keepText("settings", JSON.stringify({ guidelines: {} }));
    const from = host.requests;
    host.beforeRequest = (now) => {
      if (now - from === request)
        host.workbook.Settings.Add("FunnelBalance", JSON.stringify({ guidelines: { newTarget: 0.4 } }));
    };
    await keepSettings(port, noSettings, guidelines({ lineLimit: 0.6 }));
    isOver = host.requests - from < request;
    host.beforeRequest = () => {};
    const both = isOver ? { lineLimit: 0.6 } : { lineLimit: 0.6, newTarget: 0.4 };
    expect([request, (await loadSettings(port)).guidelines]).toEqual([request, both]);
  }
});

test("a row that a co-author adds to the log before any of the requests of ours: both rows stand", async () => {
  for (let request = 1, isOver = false; !isOver; request++) {
    const { port, host } = openExcel();
    await appendLog(port, [entry("First")]);
    const from = host.requests;
    host.beforeRequest = (now) => {
      if (now - from !== request) return;
      const grid = host.workbook.sheets.find(({ Name }) => Name === logSheet.name)?.grid;
      if (grid === undefined) throw new Error("there is no log");
      const below = (grid.used()?.bottom ?? -1) + 1;
      for (const [column, value] of entry("Theirs").entries()) grid.enter(below, column, value);
    };
    await appendLog(port, [entry("Ours"), ["2026-01-05", "score", "", 0.5, ""], entry("Ours too")]);
    isOver = host.requests - from < request;
    host.beforeRequest = () => {};
    const names = ["", "First", "Ours", "Ours too", ...(isOver ? [] : ["Theirs"])];
    expect([request, (await namesOf(port)).sort()]).toEqual([request, names]);
  }
});

test("two machines that add to the log at once, and begin it at once, lose no row and have one sheet", async () => {
  const { mine, theirs } = twoMachines();
  const names = Array.from({ length: 12 }, (_, i) => `Entry ${i}`);
  await Promise.all(names.map((name, i) => appendLog(i % 2 === 0 ? mine : theirs, [entry(name)])));
  expect((await namesOf(mine)).sort()).toEqual([...names].sort());
  expect((await mine.sheets()).filter(({ name }) => name.startsWith(logSheet.name))).toHaveLength(1);
});

test("two machines that change two guidelines at once, however late the second: both changes stand", async () => {
  for (let later = 0; later < 12; later++) {
    const { mine, theirs } = twoMachines();
    const waiting = async () => {
      for (let turn = 0; turn < later; turn++) await Promise.resolve();
      return keepSettings(theirs, noSettings, guidelines({ newTarget: 0.4 }));
    };
    await Promise.all([keepSettings(mine, noSettings, guidelines({ lineLimit: 0.6 })), waiting()]);
    expect([later, (await loadSettings(mine)).guidelines]).toEqual([
      later,
      { lineLimit: 0.6, newTarget: 0.4 },
    ]);
  }
});
