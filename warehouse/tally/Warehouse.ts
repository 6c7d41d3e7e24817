import type { Tally } from "../../core/tally/Tally";
import type { Meaning } from "../meaning/Meaning";

/** The tallies of a table by group, and what its columns mean. */
export interface Warehouse {
  readonly meaning: Meaning;
  readonly groups: readonly { readonly name: string; readonly tally: Tally }[];
}
