import type { Page } from "playwright-core";
import {
  PortError,
  type PortErrorCode,
  plainCapabilities,
  portErrorCodes,
  type WorkbookPort,
} from "../../../core/port/port";
import { type HarnessAnswer, type HeardEvent, toWire } from "../../hosts/local/messages";
import type { WorkbookControl } from "../../hosts/WorkbookControl";

/** A new workbook in the opened grid: its port and its control, each call of which goes into the browser. */
export async function openLocal(page: Page): Promise<{ port: WorkbookPort; control: WorkbookControl }> {
  await page.evaluate(() => window.localHarness.open());

  let calls = 0;
  let counted = 0;
  async function ask<T>(object: "port" | "control", method: string, ...args: readonly unknown[]): Promise<T> {
    const text = await page.evaluate(([o, m, given]) => window.localHarness.ask(o, m, given), [
      object,
      method,
      toWire(args),
    ] as const);
    const answer: HarnessAnswer = JSON.parse(text);
    calls = answer.calls;
    if (!("failure" in answer)) return answer.value as T;
    throw isCode(answer.code) ? new PortError(answer.code, answer.detail) : new Error(answer.failure);
  }
  const asked = <N extends keyof WorkbookPort>(method: N) =>
    ((...args: readonly unknown[]) => ask("port", method, ...args)) as WorkbookPort[N];
  const control = <N extends keyof WorkbookControl>(method: N) =>
    ((...args: readonly unknown[]) => ask("control", method, ...args)) as NonNullable<WorkbookControl[N]>;

  const listeners = new Map<HeardEvent, (sheetId: string) => void>();
  const listenTo = (event: HeardEvent) => (heard: (sheetId: string) => void) => {
    listeners.set(event, heard);
    void page.evaluate((name) => window.localHarness.listen(name), event);
    return () => {
      listeners.delete(event);
      void page.evaluate((name) => window.localHarness.stopListening(name), event);
    };
  };
  const port: WorkbookPort = {
    capabilities: plainCapabilities,
    activeSheet: asked("activeSheet"),
    sheets: asked("sheets"),
    read: asked("read"),
    selectedCell: asked("selectedCell"),
    selectRows: asked("selectRows"),
    colour: asked("colour"),
    clearColours: asked("clearColours"),
    insertFormula: asked("insertFormula"),
    showAsPercent: asked("showAsPercent"),
    ourFormulas: asked("ourFormulas"),
    rewriteFormulas: asked("rewriteFormulas"),
    freezeFormulas: asked("freezeFormulas"),
    removeFormulas: asked("removeFormulas"),
    writeOwn: asked("writeOwn"),
    readOwn: asked("readOwn"),
    removeOwn: asked("removeOwn"),
    removeOwnRows: asked("removeOwnRows"),
    readText: asked("readText"),
    keepText: asked("keepText"),
    onEdit: listenTo("onEdit"),
    onActivate: listenTo("onActivate"),
  };
  return {
    port,
    control: {
      addSheet: control("addSheet"),
      activate: control("activate"),
      rename: control("rename"),
      remove: control("remove"),
      protect: control("protect"),
      hideRows: control("hideRows"),
      merge: control("merge"),
      formatCell: control("formatCell"),
      insertColumn: control("insertColumn"),
      type: control("type"),
      value: control("value"),
      formula: control("formula"),
      fill: control("fill"),
      dress: control("dress"),
      column: control("column"),
      frozen: control("frozen"),
      addForeignRule: control("addForeignRule"),
      rules: control("rules"),
      select: control("select"),
      selectedRows: control("selectedRows"),
      breakHost: control("breakHost"),
      mend: control("mend"),
      // Both have the file open in this browser, which keeps its texts.
      anotherUser: () => port,
      hostCalls: () => calls - counted,
      resetHostCalls: () => {
        counted = calls;
      },
      settle: async () => {
        await ask("control", "settle");
        for (const [event, sheetId] of await page.evaluate(() => window.localHarness.takeHeard()))
          listeners.get(event)?.(sheetId);
      },
    },
  };
}

const isCode = (code: string | null): code is PortErrorCode => portErrorCodes.some((known) => known === code);
