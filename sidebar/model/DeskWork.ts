import { formerSheet } from "../../core/port/formerSheet";
import { type AppendedRows, appendLog, takeBackLog } from "../../core/port/log";
import { PortError, type SheetCells, type SheetRef } from "../../core/port/port";
import type { ReportSheet } from "../../core/port/ReportSheet";
import { goalsSheet, withGoal } from "../../core/sheets/goalsSheet";
import { logRowInWords } from "../../core/sheets/logRowInWords";
import type { LogRow } from "../../core/sheets/logRows";
import { sampleSheet } from "../../core/sheets/sampleSheet";
import { loadDesk } from "./Desk";
import type { PaneReview } from "./PaneReview";
import type { PaneSheet } from "./PaneSheet";
import type { PaneStore } from "./PaneStore";

/** What `PaneDesk` does, once it is here. */
export class DeskWork {
  readonly #store: PaneStore;

  constructor(
    store: PaneStore,
    private readonly review: PaneReview,
    private readonly sheet: PaneSheet,
  ) {
    this.#store = store;
  }

  /** Reads the log, the time plan, the activity log and the goals, where the document has them. */
  async open(): Promise<void> {
    await this.#store.run(async () => {
      this.#store.set({ desk: await loadDesk(this.#store.port) });
      // The goals may say which lines are the rep's own.
      if (this.#store.state.view.owner !== "") await this.review.again();
    });
  }

  /** The same without a word, for what stands beside a review: where a sheet of ours cannot be read it is done without. */
  async glance(): Promise<void> {
    try {
      this.#store.set({ glimpse: await loadDesk(this.#store.port) });
    } catch (fault) {
      if (!(fault instanceof PortError)) throw fault;
    }
  }

  /**
   * Adds rows to the log sheet, reads it again, and tells so with Undo.
   *
   * @param undone what else is as before once the rows are taken back
   */
  async record(
    rows: readonly LogRow[],
    done: string = this.#store.words.tabs.noted,
    undone = () => {},
  ): Promise<boolean> {
    const { port, words, written } = this.#store;
    let added: AppendedRows | null = null;
    const kept = await this.#store.run(async () => {
      added = await appendLog(
        port,
        rows.map((row) => logRowInWords(row, written)),
      );
    });
    if (!kept || added === null) return false;
    const standing: AppendedRows = added;
    await this.open();
    this.#store.tell(done, {
      undo: async () => {
        if (!(await this.#store.run(() => takeBackLog(port, standing), words.pane.undone))) return;
        undone();
        await this.open();
      },
    });
    return true;
  }

  /** Writes a report sheet of ours, tells what `done` says of it by its name with Undo, and leads there. */
  async writeReport(
    sheet: ReportSheet,
    done: (name: string) => string = this.#store.words.share.sheetWritten,
  ): Promise<boolean> {
    const { port, words } = this.#store;
    return this.#store.run(async () => {
      const before = await port.readOwn(sheet.key);
      const { id, name } = await port.writeOwn(sheet);
      const goThere = {
        label: words.share.goThere,
        run: () => void this.#store.run(() => port.selectRows(id, [1])),
      };
      const isWhole = sheet.charts.length === 0 || port.capabilities.drawsCharts;
      this.#store.tell(`${done(name)}${isWhole ? "" : words.share.withoutChart}`, {
        actions: [goThere],
        undo: async () => void (await this.#putBack(sheet, before)),
      });
    });
  }

  /** Writes the sample into a sheet of its own and reviews it there; Undo takes it away and goes back to the sheet before. */
  async trySample(): Promise<void> {
    const { port, state, words } = this.#store;
    const from = state.reviewed?.sheet.id;
    const sheet = sampleSheet(words.arrival);
    let made: SheetRef | null = null;
    let before: SheetCells | null = null;
    await this.#store.run(async () => {
      before = await port.readOwn(sheet.key);
      made = await port.writeOwn(sheet);
    });
    if (made === null) return;
    const { id, name }: SheetRef = made;
    await this.sheet.open(id, 1);
    this.#store.tell(words.arrival.sampleWritten(name), {
      undo: async () => {
        if (!(await this.#putBack(sheet, before)) || from === undefined) return;
        await this.sheet.open(from, 1);
      },
    });
  }

  /** A sheet of ours as it was before it was written; one that was not there is taken away. */
  #putBack(sheet: ReportSheet, before: SheetCells | null): Promise<boolean> {
    const { port, words } = this.#store;
    return this.#store.run(async () => {
      if (before === null) await port.removeOwn(sheet.key);
      else await port.writeOwn(formerSheet(sheet, before.cells));
    }, words.pane.undone);
  }

  /** A rep's goal of new customers, written into our sheet of goals, which is made where there is none; told with Undo. */
  async setGoal(rep: string, newCustomers: number | null, reps: readonly string[]): Promise<void> {
    const { port, words, written } = this.#store;
    const goals = this.#store.state.desk?.goals.goals ?? [];
    const sheet = goalsSheet(withGoal(goals, rep, newCustomers), reps, written.team);
    let before: SheetCells | null = null;
    const isWritten = await this.#store.run(async () => {
      before = await port.readOwn(sheet.key);
      await port.writeOwn(sheet);
    });
    if (!isWritten) return;
    await this.open();
    this.#store.tell(words.team.goalKept(rep, newCustomers), {
      undo: async () => {
        if (await this.#putBack(sheet, before)) await this.open();
      },
    });
  }
}
