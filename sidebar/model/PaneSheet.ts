import { parseRange } from "../../core/cells/a1";
import { PortError, type SelectedCell, type SheetCells } from "../../core/port/port";
import { later } from "../later/later";
import type { ReviewedSheet, View } from "./analyse";
import type { PaneReview } from "./PaneReview";
import type { PaneSettings } from "./PaneSettings";
import type { PaneStore } from "./PaneStore";
import type { Job, PaneWork } from "./PaneWork";

const beside = later(() => import(/* webpackChunkName: "rest" */ "./otherSheets"));

/** So many other sheets are read to find the deals. */
const mostLooked = 20;

/** The sheet that is reviewed: reading it, following its edits, how it is looked at, and selecting in it. */
export class PaneSheet {
  readonly #store: PaneStore;
  readonly #settings: PaneSettings;
  readonly #review: PaneReview;
  readonly #work: PaneWork;
  /** The review with which the pane opened, while it is under way. */
  #opening: Promise<void> | null = null;

  constructor(store: PaneStore, settings: PaneSettings, review: PaneReview, work: PaneWork) {
    this.#store = store;
    this.#settings = settings;
    this.#review = review;
    this.#work = work;
  }

  /**
   * Reviews the active sheet and follows its edits, and the user to other sheets with deals. Returns how to stop.
   *
   * @param mayLeave whether the review may give way to that of another sheet just now: not under a text that is half typed
   */
  follow(mayLeave: () => boolean = () => true): () => void {
    const { port } = this.#store;
    const stopEdits = port.onEdit((sheetId) => {
      if (sheetId === this.#store.state.reviewed?.sheet.id) void this.#reviewUnasked(sheetId);
    });
    const stopActivation = port.onActivate((sheetId) => void this.#goAlong(sheetId, mayLeave));
    // What was told while nobody looked is not wiped away before it is read.
    if (this.#store.state.trouble === null)
      this.#opening = this.review().finally(() => {
        this.#opening = null;
      });
    return () => {
      stopEdits();
      stopActivation();
      this.#work.leave();
    };
  }

  /** Reads a sheet anew, the active one where none is named, and reviews it. Newer work replaces it, and the user can stop it. */
  async review(sheetId?: string): Promise<void> {
    const job = this.#begin();
    await this.#store.run(() => this.#readAndReview(job, sheetId));
    job.end();
    await this.#review.catchUp();
  }

  /** Goes to a sheet and reviews it. */
  async open(sheetId: string, row: number): Promise<void> {
    const { port } = this.#store;
    if (await this.#store.run(() => port.selectRows(sheetId, [row]))) await this.review(sheetId);
  }

  /** Resolves once the review with which the pane opened has ended. */
  get opened(): Promise<void> {
    return this.#opening ?? Promise.resolve();
  }

  /** Reads the active sheet anew and reviews it, unless the pane is just about to. */
  reviewActive(): Promise<void> {
    return this.#opening ?? this.review();
  }

  /** The same after an edit that was heard of. */
  async #reviewUnasked(sheetId: string): Promise<void> {
    const job = this.#begin(false);
    await this.#store.runUnasked(() => this.#readAndReview(job, sheetId), job.isWanted);
    job.end();
    await this.#review.catchUp();
  }

  #begin(isAsked = true): Job {
    return this.#work.begin({ doing: "reading", rows: null, of: 0, isAsked });
  }

  async #readAndReview(job: Job, sheetId?: string): Promise<void> {
    await this.#settings.load();
    const sheet = await this.#read(sheetId, job);
    if (sheet === null) return;
    await this.#review.of(sheet, job);
    const { reviewed } = this.#store.state;
    if (job.isWanted() && reviewed !== null) void this.#findDeals(reviewed);
  }

  /** Reviews the sheet to which the user went where it holds deals; else, or where the review may not be left, it only says so. */
  async #goAlong(sheetId: string, mayLeave: () => boolean): Promise<void> {
    const store = this.#store;
    const { reviewed } = store.state;
    if (reviewed === null || sheetId === reviewed.sheet.id || !mayLeave()) return this.noticeActive();
    const job = this.#begin();
    try {
      const sheet = await this.#read(sheetId, job);
      const around = await hereOrNull();
      if (sheet !== null && mayLeave() && around?.likenessOf(sheet.cells).holds === "deals")
        await this.#review.of(sheet, job);
    } catch (fault) {
      // Only a convenience: a chart sheet, or a host that is busy, is no trouble of the user's.
      if (!(fault instanceof PortError)) throw fault;
    } finally {
      job.end();
    }
    await this.#review.catchUp();
    await this.noticeActive();
  }

  /** Null where the work is not wanted any more. */
  async #read(sheetId: string | undefined, job: Job): Promise<SheetCells | null> {
    try {
      const sheet = await this.#store.port.read(sheetId, (rows, of) => {
        if (!job.isWanted()) throw new Error("nobody waits for this sheet any more");
        job.tell({ doing: "reading", rows, of, isAsked: true });
      });
      return job.isWanted() ? sheet : null;
    } catch (fault) {
      // Its trouble would be about a sheet that nobody asks about any more.
      if (job.isWanted()) throw fault;
      return null;
    }
  }

  /**
   * Looks for sheets with deals among the first others, in the order of the tabs, where this one holds none; each is told as soon as it
   * is found.
   */
  async #findDeals(reviewed: ReviewedSheet): Promise<void> {
    const { port } = this.#store;
    const around = await hereOrNull();
    if (around === null || around.holdsDeals(reviewed)) return;
    try {
      const others = (await port.sheets()).filter(({ id }) => id !== reviewed.sheet.id);
      for (const { id, name } of others.slice(0, mostLooked)) {
        const { cells } = await port.read(id);
        if (this.#store.state.reviewed?.sheet !== reviewed.sheet) return;
        const glimpse = around.glimpseOf(cells);
        if (glimpse === null) continue;
        const found = [...this.#store.state.dealsOn, { id, name, ...glimpse }];
        this.#store.set({ dealsOn: found.sort((a, b) => b.score - a.score) });
      }
    } catch (fault) {
      // Only a convenience, as above: a chart sheet among them, or a host that is busy.
      if (!(fault instanceof PortError)) throw fault;
    }
  }

  /** Says that the user has gone to another sheet, where they have; nothing is replaced until they ask. */
  async noticeActive(): Promise<void> {
    const store = this.#store;
    if (store.state.reviewed === null) return;
    try {
      const active = await store.port.activeSheet();
      store.set({ elsewhere: active.id === store.state.reviewed?.sheet.id ? null : active });
    } catch (fault) {
      // Only a convenience: a chart sheet, or a host that is busy, is no trouble of the user's.
      if (!(fault instanceof PortError)) throw fault;
    }
  }

  setView(change: Partial<View>): void {
    void this.#review.again({ view: { ...this.#store.state.view, ...change } });
  }

  /** Shows one rep's review, told with Undo, which leads back to where the user was. */
  lookAt(owner: string): void {
    const { view, tab } = this.#store.state;
    this.#store.goTo("review");
    this.setView({ owner });
    this.#store.tell(this.#store.words.pane.looksAt(owner), {
      undo: async () => {
        this.setView({ owner: view.owner });
        this.#store.goTo(tab);
      },
    });
  }

  /** Selects rows of the reviewed sheet and tells how many. */
  async select(rows: readonly number[]): Promise<void> {
    const { reviewed } = this.#store.state;
    if (reviewed !== null) await this.#select(reviewed.sheet.id, rows);
  }

  /** Brings a row of the reviewed sheet into view. */
  async goToRow(row: number | undefined): Promise<void> {
    const { reviewed } = this.#store.state;
    if (reviewed === null || row === undefined) return;
    await this.#store.run(() => this.#store.port.selectRows(reviewed.sheet.id, [row]));
  }

  /** Selects the row of one cell of any sheet. */
  async selectRowOf(sheetId: string, address: string): Promise<void> {
    const row = parseRange(address)?.top;
    if (row !== undefined) await this.#select(sheetId, [row]);
  }

  async #select(sheetId: string, rows: readonly number[]): Promise<void> {
    const store = this.#store;
    const before = await this.#selectedRow();
    if (!(await store.run(() => store.port.selectRows(sheetId, rows)))) return;
    store.tell(store.words.pane.selected(rows.length), {
      undo:
        before === null
          ? null
          : async () => void (await store.run(() => store.port.selectRows(before.sheetId, [before.row]))),
    });
  }

  /** Where the user was, to go back to; null where the host cannot tell. */
  async #selectedRow(): Promise<SelectedCell | null> {
    try {
      return await this.#store.port.selectedCell();
    } catch (fault) {
      // Only a convenience: a chart may be selected.
      if (!(fault instanceof PortError)) throw fault;
      return null;
    }
  }
}

/** Other sheets are only a convenience: without a network nobody looks at them. */
function hereOrNull() {
  return beside.bring().catch(() => null);
}
