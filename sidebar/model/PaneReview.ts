import type { SheetCells } from "../../core/port/port";
import type { PaneWords } from "../../core/words/Words";
import { analyse, plainView, type ReviewedSheet } from "./analyse";
import { inSlices } from "./inSlices";
import { obstacleOf, type PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import type { Job, PaneWork } from "./PaneWork";

/** Works out the review in slices and shows it once it is whole; the former one stands until then. */
export class PaneReview {
  readonly #store: PaneStore;
  readonly #work: PaneWork;
  /** The cells that are reviewed, or are about to be. */
  #sheet: SheetCells | null = null;
  /** Something was changed while a sheet was read. */
  #isBehind = false;

  constructor(store: PaneStore, work: PaneWork) {
    this.#store = store;
    this.#work = work;
  }

  /** Reviews a sheet that was just read, as part of the work of reading it. */
  of(sheet: SheetCells, job: Job): Promise<void> {
    this.#sheet = sheet;
    this.#isBehind = false;
    job.tell({ doing: "reviewing" });
    return this.#analyse(sheet, job);
  }

  /** Reviews the sheet at hand with other settings or another view. */
  async again(change: Partial<Pick<PaneState, "settings" | "view">> = {}): Promise<void> {
    const store = this.#store;
    store.set(change);
    const { work, reviewed } = store.state;
    // A sheet that is being read is reviewed with these once it is here.
    this.#isBehind = work?.doing === "reading";
    const sheet = work === null ? reviewed?.sheet : this.#sheet;
    if (this.#isBehind || !sheet) return;
    store.set({ pending: store.state.pending + 1 });
    const job = this.#work.begin({ doing: "reviewing" });
    try {
      await this.#analyse(sheet, job);
    } catch (fault) {
      store.set({ trouble: obstacleOf(fault) });
    } finally {
      job.end();
      store.set({ pending: store.state.pending - 1 });
    }
  }

  /** The sheet could not be read: what was changed meanwhile is reviewed on the one at hand. */
  async catchUp(): Promise<void> {
    if (this.#isBehind) await this.again();
  }

  async #analyse(sheet: SheetCells, job: Job): Promise<void> {
    const store = this.#store;
    const { reviewed: before, settings, desk } = store.state;
    const isNew = before?.sheet !== sheet;
    const isOther = isNew && before?.sheet.id !== sheet.id;
    const view = isOther ? plainView : store.state.view;
    const slices = analyse(sheet, settings, view, before, desk?.goals.goals);
    await inSlices(slices, this.#work.pace, job.isWanted, (reviewed) => {
      // What is tried out is of the lines of its own sheet.
      if (isOther) store.kept = { ...store.kept, tried: null, side: null };
      store.set({
        reviewed,
        view,
        status: spoken(reviewed, store.words),
        ...(isNew ? { elsewhere: null, dealsOn: [] } : {}),
      });
    });
  }
}

/** A review as it is said to screen readers. */
function spoken(reviewed: ReviewedSheet, words: PaneWords): string {
  if (!reviewed.ok) return words.pane.emptyTitles[reviewed.failure.code];
  const { review } = reviewed.analysis;
  return words.pane.spokenReview(
    words.findings.headline(review),
    words.findings.balanceCount(review.outOfBalance),
  );
}
