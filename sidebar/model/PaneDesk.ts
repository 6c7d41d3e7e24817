import type { ReportSheet } from "../../core/port/ReportSheet";
import type { LogRow } from "../../core/sheets/logRows";
import { later } from "../later/later";
import type { DeskWork } from "./DeskWork";
import type { PaneReview } from "./PaneReview";
import type { PaneSheet } from "./PaneSheet";
import type { PaneStore } from "./PaneStore";

const working = later(() =>
  import(/* webpackChunkName: "rest" */ "./DeskWork").then(({ DeskWork }) => DeskWork),
);

/**
 * The other sheets of the document: those that people fill in, the log, and the reports that we write. What it takes comes behind the
 * first verdict.
 */
export class PaneDesk {
  readonly #store: PaneStore;
  #work: DeskWork | null = null;

  constructor(
    store: PaneStore,
    private readonly review: PaneReview,
    private readonly sheet: PaneSheet,
  ) {
    this.#store = store;
  }

  /** Reads the log, the time plan, the activity log and the goals, where the document has them. */
  async open(): Promise<void> {
    await (await this.#here())?.open();
  }

  /** The same without a word, for what stands beside a review: where a sheet of ours cannot be read it is done without. */
  async glance(): Promise<void> {
    await (await this.#here(false))?.glance();
  }

  /**
   * Adds rows to the log sheet, reads it again, and tells so with Undo.
   *
   * @param undone what else is as before once the rows are taken back
   */
  async record(rows: readonly LogRow[], done?: string, undone?: () => void): Promise<boolean> {
    return (await (await this.#here())?.record(rows, done, undone)) ?? false;
  }

  /** Writes a report sheet of ours, tells what `done` says of it by its name with Undo, and leads there. */
  async writeReport(sheet: ReportSheet, done?: (name: string) => string): Promise<boolean> {
    return (await (await this.#here())?.writeReport(sheet, done)) ?? false;
  }

  /** Writes the sample into a sheet of its own and reviews it there; Undo takes it away and goes back to the sheet before. */
  async trySample(): Promise<void> {
    await (await this.#here())?.trySample();
  }

  /** A rep's goal of new customers, written into our sheet of goals, which is made where there is none; told with Undo. */
  async setGoal(rep: string, newCustomers: number | null, reps: readonly string[]): Promise<void> {
    await (await this.#here())?.setGoal(rep, newCustomers, reps);
  }

  /** Null where it did not arrive, which is told if somebody asked for it. */
  async #here(isAsked = true): Promise<DeskWork | null> {
    if (this.#work !== null) return this.#work;
    const { words } = this.#store;
    try {
      const Work = await working.bring();
      this.#work ??= new Work(this.#store, this.review, this.sheet);
    } catch {
      if (isAsked) this.#store.tell(`${words.pane.partLost} ${words.pane.partLostRemedy}`);
    }
    return this.#work;
  }
}
