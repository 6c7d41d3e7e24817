import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { type ExcelHost, requestFlags } from "./ExcelHost";
import type { SheetMessage } from "./model/Workbook";
import { wireNumber, wireText } from "./wire";

/** What the adapter finds as globals in a task pane. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface LoadedClient extends OfficeClient {
  setSession(session: object): void;
  tell(message: SheetMessage): void;
}

const script = new Script(
  readFileSync(require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"), "utf8"),
  { filename: "excel-win32-16.01.debug.js" },
);

/**
 * Microsoft's own Office.js client for Excel, loaded into a context of its own, with a model of Excel at the other end of its
 * wire. Loading proxies, null objects, error codes and event plumbing are thereby the real ones.
 */
export function realClient(host: ExcelHost): OfficeClient {
  const client = load();
  client.setSession({
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://excel.invalid/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, flags: number, message: { readonly Body: string | object }) => {
        const body = typeof message.Body === "string" ? message.Body : JSON.stringify(message.Body);
        return {
          HttpStatusCode: 200,
          ErrorCode: "",
          ErrorMessage: "",
          Headers: {},
          Body: JSON.parse(JSON.stringify(await host.answer(body, flags))),
        };
      },
    }),
  });
  host.onEvent((message) => client.tell(message));
  return client;
}

/**
 * `RangeAreas.select` came with ExcelApi 1.18, which the client that npm publishes lacks and the one that Microsoft serves has; it
 * is one call without arguments, as `Range.select` is.
 */
export const selectSeveral = `Excel.RangeAreas.prototype.select = function () {
  OfficeExtension.BatchApiHelper.invokeMethod(this, "Select", 1, [], 0, 0);
}`;

/**
 * `mergeUndoGroup` is an option of `Excel.run` that the client that npm publishes passes over and the one that Microsoft serves sends
 * along; how it does so is not published, so that a flag of our own stands for it.
 */
export const knowUndoGroups = `(function (run) {
  Excel.run = function (options, batch) {
    if (!options || options.mergeUndoGroup !== true) return run.apply(Excel, arguments);
    return run.call(Excel, options, function (context) {
      context._requestFlagModifier |= ${requestFlags.mergeUndoGroup};
      return batch(context);
    });
  };
})(Excel.run);`;

const eventMessage = 65_536;

function load(): LoadedClient {
  const context = createContext({
    console: { log: () => {}, warn: () => {}, error: () => {} },
    setTimeout,
    clearTimeout,
    navigator: { userAgent: "" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { addEventListener: () => {}, getElementsByTagName: () => [], URL: "https://localhost/" },
  });
  new Script("var window = this; var self = this;").runInContext(context);
  script.runInContext(context);
  const found = (name: string) => new Script(name).runInContext(context);
  found(selectSeveral);
  found(knowUndoGroups);
  found("OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve())");
  return {
    Excel: found("Excel"),
    OfficeExtension: found("OfficeExtension"),
    setSession: found("(session) => { OfficeExtension.SessionBase._overrideSession = session }"),
    tell: (told) => {
      const entry = {
        messageCategory: eventMessage,
        messageType: wireNumber[told.kind],
        targetId: "Workbook",
        message: wireText(told),
        id: "1",
        isRemoteOverride: false,
      };
      found("(entry) => OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] })")(entry);
    },
  };
}
