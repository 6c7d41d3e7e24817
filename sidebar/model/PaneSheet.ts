import { parseRange } from "../../core/cells/a1";
import { PortError } from "../../core/port/port";
import { likenessOf, likenessOfTable } from "../../core/table/sheetChoice/likenessOf";
import { analyse, plainView, type ReviewedSheet, type View } from "./analyse";
import type { PaneSettings } from "./PaneSettings";
import type { PaneStore } from "./PaneStore";
import { reviewAgain, spoken } from "./reviewAgain";

/** So many other sheets are read to find the deals. */
const mostLooked = 20;

/** The sheet that is reviewed: reading it, following its edits, how it is looked at, and selecting in it. */
export class PaneSheet {
  readonly #store: PaneStore;
  readonly #settings: PaneSettings;
  /** Numbers the reviews, so that an older one that finishes late never replaces a newer one. */
  #asked = 0;

  constructor(store: PaneStore, settings: PaneSettings) {
    this.#store = store;
    this.#settings = settings;
  }

  /** Reviews the active sheet and follows its edits. Returns how to stop. */
  follow(): () => void {
    const stop = this.#store.port.onEdit((sheetId) => {
      if (sheetId === this.#store.state.reviewed?.sheet.id) void this.#reviewUnasked(sheetId);
    });
    void this.review();
    return () => {
      stop();
      this.#asked += 1;
    };
  }

  /** Reads a sheet anew, the active one where none is named, and reviews it. */
  async review(sheetId?: string): Promise<void> {
    const asked = this.#ask();
    await this.#store.run(() => this.#read(asked, sheetId));
  }

  /** The same after an edit that was heard of. */
  async #reviewUnasked(sheetId: string): Promise<void> {
    const asked = this.#ask();
    await this.#store.runUnasked(
      () => this.#read(asked, sheetId),
      () => asked === this.#asked,
    );
  }

  #ask(): number {
    this.#asked += 1;
    return this.#asked;
  }

  async #read(asked: number, sheetId?: string): Promise<void> {
    const store = this.#store;
    await this.#settings.load();
    const sheet = await store.port.read(sheetId).catch((fault: unknown) => {
      // Its trouble would be about a sheet that nobody asks about any more.
      if (asked === this.#asked) throw fault;
      return null;
    });
    if (sheet === null || asked !== this.#asked) return;
    const view = sheet.id === store.state.reviewed?.sheet.id ? store.state.view : plainView;
    const { settings, desk } = store.state;
    const reviewed = analyse(sheet, settings, view, null, desk?.goals.goals);
    store.set({ view, reviewed, elsewhere: null, dealsOn: null, status: spoken(reviewed, store.words) });
    if (!holdsDeals(reviewed)) void this.#findDeals(asked, sheet.id);
  }

  /** Looks for a sheet with deals among the first others, in the order of the tabs. */
  async #findDeals(asked: number, reviewedId: string): Promise<void> {
    const { port } = this.#store;
    try {
      const others = (await port.sheets()).filter(({ id }) => id !== reviewedId);
      for (const { id, name } of others.slice(0, mostLooked)) {
        const { cells } = await port.read(id);
        if (asked !== this.#asked) return;
        if (likenessOf(cells).holds === "deals") return this.#store.set({ dealsOn: { id, name } });
      }
    } catch (fault) {
      // Only a convenience, as above: a chart sheet among them, or a host that is busy.
      if (!(fault instanceof PortError)) throw fault;
    }
  }

  /** Notices that the user has gone to another sheet; nothing is replaced until they ask. */
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
    reviewAgain(this.#store, { view: { ...this.#store.state.view, ...change } });
  }

  /** Selects rows of the reviewed sheet. */
  async select(rows: readonly number[]): Promise<void> {
    const { reviewed } = this.#store.state;
    if (reviewed !== null) await this.#select(reviewed.sheet.id, rows);
  }

  /** Selects the row of one cell of any sheet. */
  async selectRowOf(sheetId: string, address: string): Promise<void> {
    const row = parseRange(address)?.top;
    if (row !== undefined) await this.#select(sheetId, [row]);
  }

  async #select(sheetId: string, rows: readonly number[]): Promise<void> {
    const { port, words } = this.#store;
    await this.#store.run(() => port.selectRows(sheetId, rows), words.pane.selected(rows.length));
  }
}

/** Whether the reviewed sheet is the one with the deals: also where the user said which columns to read. */
function holdsDeals(reviewed: ReviewedSheet): boolean {
  if (Object.keys(reviewed.chosen.map).length > 0) return true;
  return reviewed.ok && likenessOfTable(reviewed.table).holds === "deals";
}
