const most = 5_000;

/**
 * Repeated cells of a column as one string in memory: a million rows name the same few lines, stages and reps again
 * and again. A column that has shown five thousand different texts is taken as it comes.
 */
export class KnownTexts {
  readonly #columns: (Map<string, string> | null)[] = [];

  text(column: number, text: string): string {
    const known = this.#columns[column];
    if (known === null) return text;
    if (known === undefined) {
      this.#columns[column] = new Map([[text, text]]);
      return text;
    }
    const same = known.get(text);
    if (same !== undefined) return same;
    if (known.size < most) known.set(text, text);
    else this.#columns[column] = null;
    return text;
  }
}
