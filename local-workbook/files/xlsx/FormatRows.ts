import { farAway } from "./farAway";

const general = "General";
const none: readonly string[] = [];

/** The number formats of the rows of a sheet. Rows that look alike share one list, so that a long sheet costs little. */
export class FormatRows {
  readonly rows: (readonly string[])[] = [];
  /** Some cell has another format than "General". */
  any = false;
  readonly #formats: readonly string[];
  readonly #known = new Map<string, readonly string[]>();
  /** Of the row that is read: the cells with another format than "General", and their styles. */
  #places: number[] = [];
  #styles: number[] = [];
  #last = { places: this.#places, styles: this.#styles, length: 0, formats: none };

  constructor(formats: readonly string[]) {
    this.#formats = formats;
  }

  /** A row without cells. */
  blank(row: number): void {
    this.rows[row] = none;
  }

  /** A cell of the row that is read. */
  cell(column: number, style: number): void {
    if ((this.#formats[style] ?? general) === general) return;
    this.#places.push(column);
    this.#styles.push(style);
  }

  /** The row whose cells were told, and how many cells it has; those behind a large hole are holes here too. */
  end(row: number, length: number): void {
    const [places, styles] = [this.#places, this.#styles];
    const last = this.#last;
    if (last.length !== length || !same(places, last.places) || !same(styles, last.styles))
      this.#last = { places, styles, length, formats: this.#find(places, styles, length) };
    this.rows[row] = this.#last.formats;
    [this.#places, this.#styles] = [[], []];
  }

  #find(places: readonly number[], styles: readonly number[], length: number): readonly string[] {
    const key = `${length}:${places.join()}:${styles.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const formats: string[] = [];
    const upTo = (column: number) => {
      if (column - formats.length < farAway) while (formats.length < column) formats.push(general);
    };
    places.forEach((column, at) => {
      upTo(column);
      formats[column] = this.#formats[styles[at] ?? 0] ?? general;
    });
    upTo(length);
    this.any ||= places.length > 0;
    this.#known.set(key, formats);
    return formats;
  }
}

function same(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
