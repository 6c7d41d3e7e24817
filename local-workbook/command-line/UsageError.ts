import type { Words } from "../../core/words/Words";

/** A question that cannot be answered, and how a language says why: one line for people, without a final period. */
export class UsageError extends Error {
  constructor(readonly inWords: (words: Words) => string) {
    super("UsageError");
    this.name = "UsageError";
  }
}
