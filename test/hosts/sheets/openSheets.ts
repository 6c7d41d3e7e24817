import { serverCaller } from "../../../sheets-addon/client/callServer";
import { sheetsWorkbook } from "../../../sheets-addon/client/SheetsWorkbook";
import type { Surroundings } from "../../../sheets-addon/client/watchEdits";
import { calculatorOf } from "./calculator";
import { LockDouble } from "./LockDouble";
import { loadCode } from "./loadCode";
import { SpreadsheetDouble } from "./model/SpreadsheetDouble";
import { PropertiesDouble } from "./properties";
import { scriptRun } from "./scriptRun";
import { type Shown, services } from "./services";
import { sheetsControl } from "./sheetsControl";
import { onServiceCall } from "./strict";

/**
 * A Google Sheets document behind the built Code.js and the real client adapter.
 *
 * Modelled: sheets, cells, formulas of ours with spills, conditional formats, protection, filters, selection, charts, document
 * properties with their limits, menu, sidebar, toasts, the bridge and what it refuses. Not modelled: Google's own formula
 * language, triggers, quotas of calls, how anything looks. One document at a time: the counters are those of the one opened last.
 */
export function openSheets(timeZone = "Europe/Berlin", lock: LockDouble | null = new LockDouble()) {
  const document = new SpreadsheetDouble(timeZone);
  const properties = new PropertiesDouble(() => document.guardWrite());
  const shown: Shown = { menu: [], sidebar: null, alerts: [] };
  const call = loadCode(services(document, properties, shown, lock));
  /** Calls of Apps Script's services so far, by name such as "Range.getValues". */
  const serviceCalls = new Map<string, number>();
  let interruption: { after: number; act: () => void } | null = null;
  onServiceCall((name) => {
    serviceCalls.set(name, (serviceCalls.get(name) ?? 0) + 1);
    if (interruption === null || --interruption.after > 0) return;
    const { act } = interruption;
    interruption = null;
    act();
  });
  document.calculator = calculatorOf(call);

  let hostCalls = 0;
  const run = scriptRun(call, () => {
    hostCalls++;
  });
  let waiting: (() => void) | null = null;
  const surroundings: Surroundings = {
    isVisible: () => true,
    after: (_, task) => {
      waiting = task;
      return () => {
        waiting = null;
      };
    },
    onReturn: () => () => {},
  };
  /** Lets one look of the polling happen and everything that follows from it. */
  const settle = async () => {
    const task = waiting;
    waiting = null;
    task?.();
    for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
  };
  const user = () =>
    sheetsWorkbook(
      serverCaller(() => run),
      surroundings,
    );
  return {
    port: user(),
    control: sheetsControl(document, {
      settle,
      anotherUser: user,
      hostCalls: () => hostCalls,
      resetHostCalls: () => {
        hostCalls = 0;
      },
    }),
    document,
    properties,
    shown,
    lock,
    serviceCalls,
    /** Does something right before the n-th call of a service from now, in the middle of whatever makes it. */
    interrupt: (after: number, act: () => void) => {
      interruption = { after, act };
    },
    call,
    run,
  };
}
