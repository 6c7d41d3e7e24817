/** The known word that is the fewest typing slips away, at most a third of its letters and never all; null where there is none. */
export function likelyWord(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of known) {
    const slips = distance(word.toLowerCase(), candidate.toLowerCase());
    const most = candidate.length === 1 ? 0 : Math.max(1, Math.floor(candidate.length / 3));
    if (slips < least && slips <= most) [best, least] = [candidate, slips];
  }
  return best;
}

/** Letters to add, drop or change (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
