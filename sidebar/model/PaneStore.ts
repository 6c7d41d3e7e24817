import type { WorkbookPort } from "../../core/port/port";
import type { Words } from "../../core/words/Words";
import type { TabId } from "../tabs/Tab";
import { firstState, obstacleOf, type PaneState } from "./PaneState";

/** The pane's one state, and how every subject changes it. */
export class PaneStore {
  state = firstState;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly port: WorkbookPort,
    readonly words: Words,
  ) {}

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }

  goTo(tab: TabId): void {
    this.set({ tab });
  }

  /** Says something to screen readers. */
  announce(status: string): void {
    this.set({ status });
  }

  closeTrouble(): void {
    this.set({ trouble: null });
  }

  /** Runs port calls; a refusal becomes the state's trouble. True where they succeeded. */
  async run(work: () => Promise<void>, done = ""): Promise<boolean> {
    this.set({ pending: this.state.pending + 1 });
    try {
      await work();
      this.set({ trouble: null, ...(done === "" ? {} : { status: done }) });
      return true;
    } catch (fault) {
      this.set({ trouble: obstacleOf(fault) });
      return false;
    } finally {
      this.set({ pending: this.state.pending - 1 });
    }
  }
}
