import type { Words } from "../../core/words/Words";
import type { Terminal } from "./terminal/Terminal";

/** What a command works with: where it writes, and in which language. */
export interface Context extends Terminal {
  readonly words: Words;
}
