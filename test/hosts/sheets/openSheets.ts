import { serverCaller } from "../../../sheets-addon/client/callServer";
import { sheetsWorkbook } from "../../../sheets-addon/client/SheetsWorkbook";
import type { Surroundings } from "../../../sheets-addon/client/watchEdits";
import { calculatorOf } from "./calculator";
import { loadCode } from "./loadCode";
import { SpreadsheetDouble } from "./model/SpreadsheetDouble";
import { PropertiesDouble } from "./properties";
import { scriptRun } from "./scriptRun";
import { type Shown, services } from "./services";
import { sheetsControl } from "./sheetsControl";

/**
 * A Google Sheets document behind the built Code.js and the real client adapter.
 *
 * Modelled: sheets, cells, formulas of ours with spills, conditional formats, protection, filters, selection, charts, document
 * properties with their limits, menu, sidebar, toasts, the bridge and what it refuses. Not modelled: Google's own formula
 * language, triggers, quotas of calls, several editors at the very same moment, how anything looks.
 */
export function openSheets(timeZone = "Europe/Berlin") {
  const document = new SpreadsheetDouble(timeZone);
  const properties = new PropertiesDouble();
  const shown: Shown = { menu: [], sidebar: null, alerts: [] };
  const call = loadCode(services(document, properties, shown));
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
  };
  /** Lets one look of the polling happen and everything that follows from it. */
  const settle = async () => {
    const task = waiting;
    waiting = null;
    task?.();
    for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
  };
  return {
    port: sheetsWorkbook(
      serverCaller(() => run),
      surroundings,
    ),
    control: sheetsControl(document, {
      settle,
      hostCalls: () => hostCalls,
      resetHostCalls: () => {
        hostCalls = 0;
      },
    }),
    document,
    properties,
    shown,
    call,
    run,
  };
}
