import type { Role } from "../role";

/**
 * Header words of one role, folded, without the words that `headerMatches` strips (articles, "deal", "name", "id", units).
 * `strong`: says the role and nothing else. `likely`: says it, or the same of the
 * seller's own firm. `fair`: says it, but a better one may stand beside it. `weak`: may say it.
 */
export interface VocabularyEntry {
  readonly role: Role;
  readonly strong: string;
  readonly likely?: string;
  readonly fair: string;
  readonly weak: string;
}
