import type { List } from "../dialects";

/** A small table that goes with the statements: what each distinct cell of a column means, as core reads it. */
export interface Lookup {
  readonly name: string;
  readonly lists: readonly List[];
}
