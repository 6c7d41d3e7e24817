import type { StageWords, WordMeaning } from "./vocabulary/StageWords";
import { vocabulary } from "./vocabulary/vocabulary";

export interface Phrase {
  readonly words: readonly string[];
  readonly means: WordMeaning;
}

const within = phrases(vocabulary.filter(({ alone }) => alone !== true));
const alone = new Map<string, WordMeaning>();
for (const [phrase, means] of spelled(vocabulary.filter((entry) => entry.alone === true))) {
  if (!alone.has(phrase)) alone.set(phrase, means);
}

/**
 * The longest phrase of the vocabulary that stands at a place of a folded text; null where the word is in none.
 *
 * @example findPhrase(["did", "not", "win"], 0).means // "lost"
 */
export function findPhrase(words: readonly string[], from: number): Phrase | null {
  const candidates = within.get(words[from] ?? "") ?? [];
  return candidates.find((phrase) => phrase.words.every((word, at) => words[from + at] === word)) ?? null;
}

/**
 * What a whole text of folded words means by itself; null where no word of the vocabulary is that text and means more alone.
 *
 * @example wholePhrase("order") // "done"
 */
export function wholePhrase(text: string): WordMeaning | null {
  return alone.get(text) ?? null;
}

/** The phrases by their first word, the longest first. */
function phrases(entries: readonly StageWords[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [phrase, means] of spelled(entries)) {
    const words = phrase.split(" ");
    const [first = ""] = words;
    const list = byFirst.get(first) ?? [];
    list.push({ words, means });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function* spelled(entries: readonly StageWords[]): Generator<readonly [string, WordMeaning]> {
  for (const { words, means } of entries) {
    for (const word of words.split(",")) yield [word.trim().replace(/\s+/g, " "), means];
  }
}
