import { PortError, type WorkbookPort } from "../../core/port/port";
import type { PaneWords } from "../../core/words/Words";
import { isMorePart, type Place, type TabId } from "../tabs/Tab";
import { nothingKept } from "./Kept";
import { firstState, obstacleOf, type PaneState, type Told } from "./PaneState";

/** Whoever types into a cell has left it after a second, or the next one. */
const editMilliseconds = 1000;

/** The pane's one state, and how every subject changes it. */
export class PaneStore {
  state = firstState;
  kept = nothingKept;
  /** The button that was pressed last in each tab, by its name: it has the focus again once what it opened is left. */
  readonly pressed = new Map<TabId, string>();
  /** What Esc leaves, the last one first. */
  readonly escapes: (() => void)[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly port: WorkbookPort,
    readonly words: PaneWords,
    /** The same words for what is written into documents and read again there by machines: with no country's numbers and days. */
    readonly written = words,
  ) {}

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }

  goTo(place: Place): void {
    this.set(isMorePart(place) ? { tab: "more", more: place } : { tab: place });
  }

  /** Says what an act has done, to everybody. */
  tell(text: string, { actions = [], undo = null }: Partial<Omit<Told, "text">> = {}): void {
    this.set({ told: { text, actions, undo }, status: text });
  }

  closeTold(): void {
    this.set({ told: null });
  }

  /** Takes back what was told last, where that can be. False where there is nothing to take back. */
  undo(): boolean {
    const undo = this.state.told?.undo;
    if (!undo) return false;
    this.closeTold();
    void undo();
    return true;
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

  /**
   * Runs port calls that nobody asked for. While the user types into a cell they wait, and try again for as long as they are
   * `wanted`, without a word: who enters deal after deal is told nothing about it.
   */
  async runUnasked(work: () => Promise<void>, wanted: () => boolean): Promise<void> {
    while (wanted()) {
      let isEditing = false;
      const noticeEditing = (fault: unknown) => {
        isEditing = fault instanceof PortError && fault.code === "edit-mode";
        if (!isEditing) throw fault;
      };
      await this.run(() => work().catch(noticeEditing));
      if (!isEditing) return;
      await new Promise((goOn) => setTimeout(goOn, editMilliseconds));
    }
  }
}
