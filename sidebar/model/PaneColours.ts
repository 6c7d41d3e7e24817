import { headerMark } from "../../core/port/headerMark";
import type { PaneStore } from "./PaneStore";

/** Our colours in the reviewed sheet. */
export class PaneColours {
  readonly #store: PaneStore;

  constructor(store: PaneStore) {
    this.#store = store;
  }

  async colour(): Promise<void> {
    const { port, state, words } = this.#store;
    const { reviewed } = state;
    if (reviewed === null) return;
    const done = await this.#store.run(async () => {
      if (!reviewed.ok) return;
      const { sheet, analysis } = reviewed;
      const { rules } = analysis.colours;
      await port.colour(sheet.id, rules, headerMark(analysis.pipeline));
      this.#store.set({ painted: { ...this.#store.state.painted, [sheet.id]: rules } });
    }, words.pane.coloured);
    if (done) await this.#tellUnread(reviewed.sheet.id);
  }

  async clear(): Promise<void> {
    const { port, state, words } = this.#store;
    const sheetId = state.reviewed?.sheet.id;
    if (sheetId === undefined) return;
    const done = await this.#store.run(async () => {
      await port.clearColours(sheetId);
      const { [sheetId]: _, ...painted } = this.#store.state.painted;
      this.#store.set({ painted });
    }, words.pane.cleared);
    if (done) await this.#tellUnread(sheetId);
  }

  /** What the host cannot read stays where it is: that is told, since one of ours may be among it. */
  async #tellUnread(sheetId: string): Promise<void> {
    const { port } = this.#store;
    let unread = 0;
    await this.#store.run(async () => {
      unread = (await port.unreadRules?.(sheetId)) ?? 0;
    });
    if (unread > 0) this.#store.set({ trouble: { code: "unread-rules", detail: `${unread}` } });
  }
}
