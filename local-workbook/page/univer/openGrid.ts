import type { WorkbookPort } from "../../../core/port/port";
import type { Words } from "../../../core/words/Words";
import type { WorkbookFile } from "../../files/WorkbookFile";
import type { Changes } from "../changes/Changes";
import { changesOf } from "../changes/changesOf";
import type { DocumentStore } from "../DocumentStore";
import { formulaErrors } from "../shell/formulaErrors";
import { Colours } from "./colours";
import { Grid } from "./Grid";
import { registerCatalogue } from "./registerCatalogue";
import type { SelectedRows } from "./selection";
import { startUniver } from "./startUniver";
import { univerWorkbook } from "./univerWorkbook";

export interface GridOptions {
  readonly isDark: boolean;
  readonly words: Words;
  readonly store: DocumentStore;
  readonly fileName: () => string;
  readonly tellSelected: (rows: SelectedRows) => void;
}

/** The grid as the page sees it: everything that knows the grid's engine stands behind this, and is loaded with it. */
export interface OpenGrid {
  readonly port: WorkbookPort;
  readonly colours: Pick<Colours, "standing">;
  /** Resolves once it takes keys; before that it may miss parts of its own. */
  readonly isReady: Promise<void>;
  readonly open: (file: WorkbookFile, changes: Changes, active: number) => void;
  readonly changesOf: (file: WorkbookFile, edited: ReadonlySet<string>) => Changes;
  readonly has: (sheetId: string) => boolean;
  /** Calls back after a sheet was taken away. */
  readonly onRemoved: (listener: () => void) => void;
  readonly setDark: (isDark: boolean) => void;
  /** Puts the keys into the cells. */
  readonly focus: () => void;
  /** Somebody writes into a cell. */
  readonly isTyping: () => boolean;
}

export function openGrid(
  container: HTMLElement,
  { isDark, words, store, fileName, tellSelected }: GridOptions,
): OpenGrid {
  const univer = startUniver(container, isDark);
  const grid = new Grid(univer);
  const colours = new Colours(grid);
  const { Event, Enum } = univer.univerAPI;
  const isReady = new Promise<void>((resolve) => {
    univer.univerAPI.addEvent(Event.LifeCycleChanged, ({ stage }) => {
      if (stage === Enum.LifecycleStages.Steady) resolve();
    });
  });
  let isFirst = true;
  return {
    port: univerWorkbook(grid, colours, fileName, store, tellSelected),
    colours,
    isReady,
    open: (file, changes, active) => {
      grid.open({ ...file, active }, changes);
      if (isFirst) registerCatalogue(grid, words, formulaErrors(grid, words.page));
      isFirst = false;
    },
    changesOf: (file, edited) => changesOf(grid, file, edited),
    has: (sheetId) => grid.find(sheetId) !== null,
    onRemoved: (listener) => void univer.univerAPI.addEvent(Event.SheetDeleted, listener),
    setDark: (dark) => univer.univerAPI.toggleDarkMode(dark),
    focus: () => grid.focus(),
    isTyping: () => grid.workbook().isCellEditing(),
  };
}
