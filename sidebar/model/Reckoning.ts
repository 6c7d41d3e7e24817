import type { Slices } from "../../core/cells/slices";
import { inSlices, type Pace } from "./inSlices";

/**
 * Long work that a part of the pane waits for, done in slices. What is short is done before the constructor returns; the user may stop
 * the rest, and have it go on where it stopped.
 */
export class Reckoning<T extends object> {
  readonly #slices: Slices<T>;
  readonly #pace: Pace;
  #run = 0;
  #answer: T | null = null;
  #isStopped = false;
  #fault: { readonly of: unknown } | null = null;
  #changed: () => void = () => {};

  constructor(slices: Slices<T>, pace: Pace) {
    this.#slices = slices;
    this.#pace = pace;
    this.goOn();
  }

  /** Null until the work is done. Throws the fault by which it ended, if it did. */
  get answer(): T | null {
    if (this.#fault !== null) throw this.#fault.of;
    return this.#answer;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Calls when it is done, stopped or goes on; returns how to end that, and the work with it. */
  follow(changed: () => void): () => void {
    this.#changed = changed;
    return () => {
      this.#changed = () => {};
      this.#run += 1;
    };
  }

  stop(): void {
    this.#run += 1;
    this.#isStopped = true;
    this.#changed();
  }

  goOn(): void {
    this.#run += 1;
    const run = this.#run;
    const wasStopped = this.#isStopped;
    this.#isStopped = false;
    inSlices(
      this.#slices,
      this.#pace,
      () => this.#run === run,
      (answer) => {
        this.#answer = answer;
        this.#changed();
      },
    ).catch((fault: unknown) => {
      this.#fault = { of: fault };
      this.#changed();
    });
    if (wasStopped) this.#changed();
  }
}
