import type { WorkbookPort } from "../../../core/port/port";
import { gridCapabilities } from "../gridCapabilities";
import type { EarlySheets } from "./earlySheets";

/** What the browser keeps for a file, which needs no grid either. */
export type Texts = Pick<WorkbookPort, "readText" | "keepText">;

/**
 * The port while the grid is still on its way: what can be told from the file alone is told at once, everything else waits for the grid.
 *
 * @param early the file that is open; null once the grid has it
 * @param want asks for the grid, which may not be on its way yet
 */
export function latePort(
  early: () => EarlySheets | null,
  { readText, keepText }: Texts,
  grid: Promise<WorkbookPort>,
  want: () => void,
): WorkbookPort {
  const late = async <T>(ask: (port: WorkbookPort) => Promise<T>): Promise<T> => {
    want();
    return ask(await grid);
  };
  const listen = (to: (port: WorkbookPort) => () => void) => {
    let stop = () => {};
    let isStopped = false;
    void grid.then((port) => {
      if (!isStopped) stop = to(port);
    });
    return () => {
      isStopped = true;
      stop();
    };
  };
  return {
    capabilities: gridCapabilities,
    activeSheet: () => early()?.activeSheet() ?? late((port) => port.activeSheet()),
    sheets: () => early()?.sheets() ?? late((port) => port.sheets()),
    read: (sheetId) => early()?.read(sheetId) ?? late((port) => port.read(sheetId)),
    readOwn: (key) => early()?.readOwn(key) ?? late((port) => port.readOwn(key)),
    readText,
    keepText,
    selectedCell: () => late((port) => port.selectedCell()),
    selectRows: (...args) => late((port) => port.selectRows(...args)),
    colour: (...args) => late((port) => port.colour(...args)),
    clearColours: (...args) => late((port) => port.clearColours(...args)),
    insertFormula: (...args) => late((port) => port.insertFormula(...args)),
    showAsPercent: (...args) => late((port) => port.showAsPercent(...args)),
    ourFormulas: (...args) => late((port) => port.ourFormulas(...args)),
    rewriteFormulas: (...args) => late((port) => port.rewriteFormulas(...args)),
    freezeFormulas: (...args) => late((port) => port.freezeFormulas(...args)),
    removeFormulas: (...args) => late((port) => port.removeFormulas(...args)),
    writeOwn: (...args) => late((port) => port.writeOwn(...args)),
    removeOwn: (...args) => late((port) => port.removeOwn(...args)),
    removeOwnRows: (...args) => late((port) => port.removeOwnRows(...args)),
    onEdit: (listener) => listen((port) => port.onEdit(listener)),
    onActivate: (listener) => listen((port) => port.onActivate(listener)),
  };
}
