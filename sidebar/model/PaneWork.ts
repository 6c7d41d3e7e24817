import { type Pace, pageTurns } from "./inSlices";
import type { Work } from "./PaneState";
import type { PaneStore } from "./PaneStore";

/** One piece of long work. */
export interface Job {
  /** False once the user stopped it, or newer work took its place. */
  readonly isWanted: () => boolean;
  /** Tells how far it is. */
  readonly tell: (work: Work) => void;
  /** Takes its progress away, where that is still this job's. */
  readonly end: () => void;
}

/** What takes long just now, of which there is one: it tells how far it is, and can be stopped. */
export class PaneWork {
  readonly #store: PaneStore;
  #current: Job | null = null;

  constructor(
    store: PaneStore,
    readonly pace: Pace = pageTurns,
  ) {
    this.#store = store;
  }

  /** Begins work in the place of whatever is under way. */
  begin(work: Work): Job {
    const isWanted = () => this.#current === job;
    const job: Job = {
      isWanted,
      tell: (now) => {
        if (isWanted()) this.#store.set({ work: now });
      },
      end: () => {
        if (isWanted()) this.leave();
      },
    };
    this.#current = job;
    this.#store.set({ work, stopped: false });
    return job;
  }

  /** Stops what is under way; what stood before stays. */
  stop(): void {
    if (this.#current === null) return;
    this.leave();
    this.#store.set({ stopped: true, status: this.#store.words.pane.stopped });
  }

  closeStopped(): void {
    this.#store.set({ stopped: false });
  }

  /** Lets go of what is under way without a word. */
  leave(): void {
    this.#current = null;
    this.#store.set({ work: null });
  }
}
