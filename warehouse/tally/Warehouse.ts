import type { Tally } from "../../core/tally/Tally";
import type { Meaning } from "../meaning/Meaning";

/** The tallies of a table by group, and what its columns mean. */
export interface Warehouse {
  readonly meaning: Meaning;
  /** Open deals that have a rep, each once. */
  readonly openDeals: (withoutStale: boolean) => number;
  readonly groups: readonly {
    readonly name: string;
    readonly tally: Tally;
    /** Of reps: the accounts whose first won deal falls in the 12 months to as-of, and was won here. */
    readonly newCustomers: readonly string[];
    /** Of reps: the figure that stands most often in a column of quotas, the larger of two; null without one. */
    readonly quota: number | null;
  }[];
}
