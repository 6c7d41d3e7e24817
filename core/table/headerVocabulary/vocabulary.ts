import { fold } from "../../cells/fold";
import type { Role } from "../role";
import { deals } from "./deals";
import { flags } from "./flags";
import { meaningful } from "./headerReadings";
import { lineAmounts } from "./lineAmounts";
import { money } from "./money";
import { purchases } from "./purchases";
import type { VocabularyEntry } from "./VocabularyEntry";
import { what } from "./what";
import { when } from "./when";
import { who } from "./who";

/** The roles that each phrase says, with how well it says them, 0..1. */
export type Vocabulary = ReadonlyMap<string, ReadonlyMap<Role, number>>;

const strengths = [
  ["strong", 1],
  ["likely", 0.9],
  ["fair", 0.7],
  ["weak", 0.45],
] as const;

/** The phrases of some entries as a header's telling words give them. */
export function vocabularyOf(entries: readonly VocabularyEntry[]): Vocabulary {
  const vocabulary = new Map<string, Map<Role, number>>();
  for (const entry of entries) {
    for (const [level, strength] of strengths) {
      for (const phrase of (entry[level] ?? "").split(",")) {
        const key = meaningful(fold(phrase)).join(" ");
        if (key === "") continue;
        const matches = vocabulary.get(key) ?? new Map<Role, number>();
        if (!matches.has(entry.role)) matches.set(entry.role, strength);
        vocabulary.set(key, matches);
      }
    }
  }
  return vocabulary;
}

/** What headers say in a pipeline. */
export const vocabulary = vocabularyOf([...who, ...flags, ...what, ...money, lineAmounts, ...when, ...deals]);

/** What they say beside that in a list of purchases. */
export const purchaseWords = vocabularyOf(purchases);

/** The same phrases written without spaces, as a Data Loader and databases write them: CLOSEDATE, accountname. */
export const squeezed: Vocabulary = new Map(
  [...vocabulary].map(([phrase, matches]) => [phrase.replaceAll(" ", ""), matches]),
);
