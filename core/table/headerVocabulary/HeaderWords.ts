import type { Role } from "../role";

/** Header words of one language that say one role. */
export interface HeaderWords {
  readonly role: Role;
  /**
   * `strong`: says the role and nothing else. `likely`: says it, or the same of the seller's own firm. `fair`: says it, but a better
   * one may stand beside it. `weak`: may say it.
   */
  readonly says: "strong" | "likely" | "fair" | "weak";
  /**
   * `part`: what one line of a deal is worth. `purchases`: only in a list of purchases, a table without stages.
   * `quantities`: only beside a column of quantities. `firms`: what a firm turns over in a year, which may be a deal's worth too.
   */
  readonly only?: "part" | "purchases" | "quantities" | "firms";
  /** Folded words and phrases, parted by commas, without the words that `headerReadings` strips (articles, "deal", "name", "id", units). */
  readonly words: string;
  /** Where they were seen: in the exports of which systems, in sheets of reps, or no more than how people write. */
  readonly seen: string;
}
