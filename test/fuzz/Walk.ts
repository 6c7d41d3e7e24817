/** Something that no answer may hold: an exception, a word that is no word, a number that is none, a step that never ends. */
export interface Fault {
  readonly step: string;
  readonly what: string;
}

/** A step takes no longer, however odd the cells: milliseconds, of the clock and of the processor, so that a busy machine counts for nothing. */
const longest = 2000;
/** No step so short is the slowest of many documents. */
const short = 100;

/** Words that only a slip of ours writes. */
const noWords = /\bNaN\b|Infinity|\bundefined\b|\[object |\bnull\b|\bInvalid Date\b/;

/** When the processor's time was asked for last, and what it was. */
let asked = { at: performance.now(), usage: process.cpuUsage() };

/** What has been asked of the program for one document: everything that it answered, and what was wrong with it. */
export class Walk {
  readonly faults: Fault[] = [];
  readonly answers: string[] = [];
  slowest = { step: "", milliseconds: 0 };

  constructor() {
    // Asking for the processor's time takes longer than most steps: one answer serves for a while.
    if (performance.now() - asked.at > 500) asked = { at: performance.now(), usage: process.cpuUsage() };
  }

  /** Takes a step; undefined where it threw. */
  take<T>(step: string, work: () => T): T | undefined {
    const begun = performance.now();
    try {
      return work();
    } catch (fault) {
      this.fault(step, fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
      return undefined;
    } finally {
      this.#time(step, performance.now() - begun);
    }
  }

  #time(step: string, byTheClock: number): void {
    if (byTheClock <= Math.max(this.slowest.milliseconds, short)) return;
    // All steps since the processor was asked last are in its time.
    const { user, system } = process.cpuUsage(asked.usage);
    const milliseconds = Math.min(byTheClock, (user + system) / 1000);
    if (milliseconds > this.slowest.milliseconds) this.slowest = { step, milliseconds };
    if (milliseconds > longest) this.fault(step, `took ${Math.round(milliseconds)} ms`);
  }

  /** Words that people read. */
  hear(step: string, words: string): void {
    this.answers.push(words);
    const found = noWords.exec(words);
    if (found !== null)
      this.fault(step, `says "${words.slice(Math.max(0, found.index - 60), found.index + 40)}"`);
  }

  /** A value that is handed on: to a cell, to a document, to another program. */
  hand(step: string, value: unknown): void {
    const path = notFinite(value);
    if (path !== null) this.fault(step, `hands on ${path}`);
  }

  fault(step: string, what: string): void {
    this.faults.push({ step, what });
  }
}

/** Where in a value a number stands that is none, or null. */
export function notFinite(value: unknown, path = "$"): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? null : `${path} = ${value}`;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, entry] of Object.entries(value)) {
    const found = notFinite(entry, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
