import type { PaneStore } from "./PaneStore";

/** The brief of one account. */
export class PaneBrief {
  readonly #store: PaneStore;

  constructor(store: PaneStore) {
    this.#store = store;
  }

  open(account: string): void {
    this.#store.set({ brief: account });
  }

  close(): void {
    this.#store.set({ brief: null });
  }

  /** Opens the brief of the account in the selected row. */
  async openSelected(): Promise<void> {
    const { port } = this.#store;
    let named = true;
    const done = await this.#store.run(async () => {
      const { sheetId, row } = await port.selectedCell();
      const { reviewed } = this.#store.state;
      if (!reviewed?.ok) return;
      const { account, sheetRows } = reviewed.analysis.pipeline;
      const deal = sheetId === reviewed.sheet.id ? sheetRows.indexOf(row) : -1;
      const name = account?.names[account.codes[deal] ?? -1];
      named = name !== undefined;
      if (name !== undefined) this.open(name);
    });
    if (done && !named) this.#store.set({ trouble: { code: "no-account", detail: "" } });
  }
}
