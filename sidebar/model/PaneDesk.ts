import { appendLog } from "../../core/port/log";
import { PortError } from "../../core/port/port";
import type { ReportSheet } from "../../core/port/ReportSheet";
import { goalsSheet, withGoal } from "../../core/sheets/goalsSheet";
import { logRowInWords } from "../../core/sheets/logRowInWords";
import type { LogRow } from "../../core/sheets/logRows";
import type { Goal } from "../../core/team/Goal";
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

  /** A rep's goal of new customers, written into our sheet of goals, which is made where there is none; told with Undo. */
  async setGoal(rep: string, newCustomers: number | null, reps: readonly string[]): Promise<void> {
    const { words } = this.#store;
    const before = this.#store.state.desk?.goals.goals ?? [];
    const write = async (goals: readonly Goal[]) => {
      const sheet = goalsSheet(goals, reps, words.team);
      const written = await this.#store.run(async () => void (await this.#store.port.writeOwn(sheet)));
      if (written) await this.open();
      return written;
    };
    if (!(await write(withGoal(before, rep, newCustomers)))) return;
    this.#store.tell(words.team.goalKept(rep, newCustomers), {
      undo: async () => void (await write(before)),
    });
  }
}
