/** The number formats of the rows of a sheet. Rows that look alike share one list, so that a long sheet costs little. */
export class FormatRows {
  readonly rows: (readonly string[])[] = [];
  /** Some cell has another format than "General". */
  any = false;
  readonly #formats: readonly string[];
  readonly #known = new Map<string, readonly string[]>();
  #lastStyles: readonly number[] = [];
  #last: readonly string[] = [];

  constructor(formats: readonly string[]) {
    this.#formats = formats;
  }

  /** Sets a row by the style number of each cell; holes are cells without a value. */
  put(row: number, styles: readonly number[]): void {
    if (!same(styles, this.#lastStyles)) {
      this.#last = this.#find(styles);
      this.#lastStyles = styles;
    }
    this.rows[row] = this.#last;
  }

  #find(styles: readonly number[]): readonly string[] {
    const key = styles.join();
    let formats = this.#known.get(key);
    if (!formats) {
      formats = Array.from(styles, (style) => this.#formats[style ?? 0] ?? "General");
      this.any ||= formats.some((format) => format !== "General");
      this.#known.set(key, formats);
    }
    return formats;
  }
}

function same(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
