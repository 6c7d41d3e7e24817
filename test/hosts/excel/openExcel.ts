import type { WorkbookPort } from "../../../core/port/port";
import { excelWorkbook } from "../../../excel-addin/workbook/excelWorkbook";
import { ExcelControl } from "./ExcelControl";
import { ExcelHost, type ExcelHostOptions } from "./ExcelHost";
import { realClient } from "./realClient";

interface Options extends ExcelHostOptions {
  /** Requirement sets that this Excel has; all where none are given. */
  readonly sets?: (name: string, version: string) => boolean;
  readonly settle?: () => Promise<void>;
}

/**
 * A workbook in the modelled Excel with our adapter on the real Office.js client in front of it, in Node. The client's globals are
 * set for the whole test file, as in a task pane: one workbook at a time.
 */
export function openExcel({ sets = () => true, settle, ...options }: Options = {}): {
  readonly port: WorkbookPort;
  readonly control: ExcelControl;
  readonly host: ExcelHost;
} {
  const host = new ExcelHost(options);
  const { Excel, OfficeExtension } = realClient(host);
  const Office = {
    context: { requirements: { isSetSupported: sets } },
    StartupBehavior: { none: "None", load: "Load" },
    addin: {
      getStartupBehavior: async () => (host.startup.startState === "Inactive" ? "None" : "Load"),
      setStartupBehavior: async (behavior: string) => {
        host.startup.startState = behavior === "Load" ? "Background" : "Inactive";
      },
    },
  };
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  return { port: excelWorkbook, control: new ExcelControl(host, settle), host };
}
