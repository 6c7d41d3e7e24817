import type { SecondTable } from "./join/SecondTable";
import type { AmountsOf } from "./money/dealAmounts";
import type { Pipeline } from "./Pipeline";
import type { Role } from "./role";

/** Why a table could not be read at all. */
export type ReadFailure =
  | { readonly code: "no-cells" | "no-header" }
  /** `row` is the header's sheet row. */
  | { readonly code: "no-deals"; readonly row: number }
  | { readonly code: "unknown-header"; readonly header: string; readonly headers: readonly string[] }
  | { readonly code: "unknown-role"; readonly name: string; readonly roles: readonly Role[] }
  | { readonly code: "unknown-owner"; readonly owner: string; readonly owners: readonly string[] };

export type Reading =
  | { readonly ok: true; readonly pipeline: Pipeline }
  | { readonly ok: false; readonly failure: ReadFailure };

export interface ReadOptions {
  /**
   * The user's own choice of column for a role, by header; "" says that the sheet has none. A role may be called by its key
   * or by any header word that says it ("close date", "product").
   */
  readonly map?: Readonly<Record<string, string>>;
  /**
   * Further tables: those that hold deals are stacked below this one, the others joined beside it (see `combineTables`). `name` is
   * this table's own tab or file.
   */
  readonly with?: { readonly name: string; readonly tables: readonly SecondTable[] };
  /** Names of current customers, beside what the table shows. */
  readonly customers?: readonly string[];
  /** Only this rep's deals are looked at. All else stays the table's: its lines, its as-of day, what accounts bought from others. */
  readonly owner?: string;
  /** Each row is a deal of its own, whatever ids and names say. */
  readonly rowsAreDeals?: boolean;
  /** Whose the amounts are where a deal has several rows; left out: what the amounts show. */
  readonly amountsOf?: AmountsOf;
  /** The lines that the user is responsible for: names that are known, whatever stands beside them in a cell or above a column. */
  readonly portfolio?: readonly string[];
  /** An account whose last won deal is longer ago than these months is new again; 0, or left out: never. */
  readonly lapseMonths?: number;
  /** Spreadsheet serial day that replaces the as-of date found in the data. */
  readonly asOf?: number;
}
