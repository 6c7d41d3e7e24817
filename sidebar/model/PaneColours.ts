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
    await this.#store.run(async () => {
      if (!reviewed.ok) return;
      const { sheet, analysis } = reviewed;
      const { rules } = analysis.colours;
      await port.colour(sheet.id, rules, headerMark(analysis.pipeline));
      this.#store.set({ painted: { ...this.#store.state.painted, [sheet.id]: rules } });
    }, words.pane.coloured);
  }

  async clear(): Promise<void> {
    const { port, state, words } = this.#store;
    const sheetId = state.reviewed?.sheet.id;
    if (sheetId === undefined) return;
    await this.#store.run(async () => {
      await port.clearColours(sheetId);
      const { [sheetId]: _, ...painted } = this.#store.state.painted;
      this.#store.set({ painted });
    }, words.pane.cleared);
  }
}
