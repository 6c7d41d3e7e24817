import { appendLog } from "../../core/port/log";
import { PortError } from "../../core/port/port";
import type { ReportSheet } from "../../core/port/ReportSheet";
import { logRowInWords } from "../../core/sheets/logRowInWords";
import type { LogRow } from "../../core/sheets/logRows";
import { loadDesk } from "./Desk";
import type { PaneReview } from "./PaneReview";
import type { PaneStore } from "./PaneStore";

/** The other sheets of the document: those that people fill in, the log, and the reports that we write. */
export class PaneDesk {
  readonly #store: PaneStore;

  constructor(
    store: PaneStore,
    private readonly review: PaneReview,
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

  /** Adds rows to the log sheet and reads it again. */
  async record(rows: readonly LogRow[], done = ""): Promise<boolean> {
    const shown = rows.map((row) => logRowInWords(row, this.#store.words));
    const kept = await this.#store.run(() => appendLog(this.#store.port, shown), done);
    if (kept) await this.open();
    return kept;
  }

  /** Writes a report sheet of ours, tells what `done` says of it by its name, and leads there. */
  async writeReport(
    sheet: ReportSheet,
    done: (name: string) => string = this.#store.words.share.sheetWritten,
  ): Promise<boolean> {
    const { port, words } = this.#store;
    return this.#store.run(async () => {
      const { id, name } = await port.writeOwn(sheet);
      const goThere = {
        label: words.share.goThere,
        run: () => void this.#store.run(() => port.selectRows(id, [1])),
      };
      this.#store.tell(done(name), { actions: [goThere] });
    });
  }
}
