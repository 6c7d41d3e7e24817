import type { ColourRule } from "../../core/colours/ColourRule";
import { headerMark } from "../../core/port/headerMark";
import { sum } from "../../core/statistics/sum";
import type { ReadSheet } from "./analyse";
import { colouredOf } from "./colouredOf";
import type { PaneSheet } from "./PaneSheet";
import type { PaneStore } from "./PaneStore";

/** Our colours in the reviewed sheet. */
export class PaneColours {
  readonly #store: PaneStore;
  readonly #sheet: PaneSheet;

  constructor(store: PaneStore, sheet: PaneSheet) {
    this.#store = store;
    this.#sheet = sheet;
  }

  /** Paints the sheet, goes to the first coloured cell, and tells how many there are. */
  async colour(): Promise<void> {
    const { reviewed, painted } = this.#store.state;
    if (!reviewed?.ok) return;
    const before = painted[reviewed.sheet.id];
    if (!(await this.#paint(reviewed, reviewed.analysis.colours.rules))) return;
    const { port, words } = this.#store;
    const cells = colouredOf(reviewed.analysis);
    const [first] = cells.flatMap(({ sheetRows }) => sheetRows.slice(0, 1)).sort((a, b) => a - b);
    await this.#sheet.goToRow(first);
    const goTo = { label: words.pane.goToFirst, run: () => void this.#sheet.goToRow(first) };
    const count = sum(cells.map(({ sheetRows }) => sheetRows.length));
    this.#store.tell(words.pane.cellsColoured(count, port.capabilities.undoesColours), {
      actions: first === undefined ? [] : [goTo],
      undo: async () => {
        if (before === undefined) await this.clear();
        else await this.#paint(reviewed, before);
      },
    });
    await this.#tellUnread(reviewed.sheet.id);
  }

  async clear(): Promise<void> {
    const { port, state, words } = this.#store;
    const { reviewed } = state;
    if (reviewed === null) return;
    const { id } = reviewed.sheet;
    const before = state.painted[id];
    const done = await this.#store.run(async () => {
      await port.clearColours(id);
      const { [id]: _, ...painted } = this.#store.state.painted;
      this.#store.set({ painted });
    });
    if (!done) return;
    const undo =
      before === undefined || !reviewed.ok ? null : async () => void (await this.#paint(reviewed, before));
    this.#store.tell(words.pane.cleared, { undo });
    await this.#tellUnread(id);
  }

  #paint({ sheet, analysis }: ReadSheet, rules: readonly ColourRule[]): Promise<boolean> {
    return this.#store.run(async () => {
      await this.#store.port.colour(sheet.id, rules, headerMark(analysis.pipeline));
      this.#store.set({ painted: { ...this.#store.state.painted, [sheet.id]: rules } });
    });
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
