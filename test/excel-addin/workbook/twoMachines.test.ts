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
  return { mine, theirs: anotherMachine(mine), host };
}

function anotherMachine(mine: WorkbookPort): WorkbookPort {
  let theirs: WorkbookPort | undefined;
  jest.isolateModules(() => {
    theirs = jest.requireActual<typeof import("../../../excel-addin/workbook/excelWorkbook")>(
      "../../../excel-addin/workbook/excelWorkbook",
    ).excelWorkbook;
  });
  if (theirs === undefined || theirs === mine)
    throw new Error("the second machine shares the first one's adapter");
  return theirs;
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

test.each([2, 3, 5])(
  "of thirty guidelines that %d machines change at once every one stands",
  async (count) => {
    const { port: mine } = openExcel();
    const machines = [mine, ...Array.from({ length: count - 1 }, () => anotherMachine(mine))];
    const minimum = (at: number) => guidelines({ lineMinimum: { [`Line ${at}`]: at / 100 } });
    await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        keepSettings(machines[at % count] ?? mine, noSettings, minimum(at)),
      ),
    );
    expect((await loadSettings(mine)).guidelines.lineMinimum).toEqual(
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`Line ${at}`, at / 100])),
    );
  },
);

test.each([3, 5])(
  "of thirty rows that %d machines add to the log at once every one stands",
  async (count) => {
    const { port: mine } = openExcel();
    const machines = [mine, ...Array.from({ length: count - 1 }, () => anotherMachine(mine))];
    const names = Array.from({ length: 30 }, (_, at) => `Entry ${at}`);
    await Promise.all(names.map((name, at) => appendLog(machines[at % count] ?? mine, [entry(name)])));
    expect((await namesOf(mine)).sort()).toEqual([...names].sort());
    expect((await mine.sheets()).filter(({ name }) => name.startsWith(logSheet.name))).toHaveLength(1);
  },
);

test("a pane that was closed as it wrote is waited for some seconds, and then the next one has its turn", async () => {
  const { port, host } = openExcel();
  host.workbook.Settings.Add("FunnelBalance writing", "0.123");
  jest.useFakeTimers({ now: 0, doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
  try {
    let keptAt = Number.NaN;
    void keepSettings(port, noSettings, guidelines({ lineLimit: 0.6 })).then(() => {
      keptAt = Date.now();
    });
    await jest.advanceTimersByTimeAsync(2000);
    expect(keptAt).toBeNaN();
    await jest.advanceTimersByTimeAsync(8000);
    expect(keptAt).toBeGreaterThan(2000);
    expect(keptAt).toBeLessThan(5000);
  } finally {
    jest.useRealTimers();
  }
  expect((await loadSettings(port)).guidelines).toEqual({ lineLimit: 0.6 });
});

test("whichever change of a save Excel refuses, the other machine need not wait", async () => {
  for (let change = 1; change <= 2; change++) {
    const { mine, theirs, host } = twoMachines();
    host.failWrite(change);
    await expect(keepSettings(mine, noSettings, guidelines({ lineLimit: 0.6 }))).rejects.toMatchObject({
      code: "host",
    });
    const from = host.requests;
    await keepSettings(theirs, noSettings, guidelines({ newTarget: 0.4 }));
    // To read, to have its turn, to look again, and to save.
    expect(host.requests - from).toBe(4);
    expect((await loadSettings(mine)).guidelines.newTarget).toBe(0.4);
  }
});
