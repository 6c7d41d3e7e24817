import type { DateOddity } from "./dates/DateOddity";
import type { Holding } from "./lines/holdingOf";
import type { AmountsOf } from "./money/dealAmounts";
import type { SaidAmount } from "./money/saidAmount";
import type { Role } from "./role";
import type { LayoutOddity } from "./roles/LayoutOddity";
import type { StageOddity } from "./stages/StageOddity";

/** Something odd that reading a table met, with what its wording needs. A problem in the data is a value, never an exception. */
export type Oddity =
  | {
      readonly code:
        | "title-rows-skipped"
        | "blank-rows"
        | "repeated-header"
        | "total-row"
        | "hidden-rows"
        | "filter-on"
        | "no-stage-column";
    }
  | (OfColumn & {
      readonly code:
        | "blank-line"
        | "blank-account"
        | "blank-owner"
        | "blank-stage"
        | "type-not-known"
        | "amount-negative"
        | "amount-beyond"
        | "probability-unreadable";
    })
  | (OfColumn & {
      readonly code: "amount-unreadable" | "amount-separator-ambiguous" | "error-cells" | "placeholders";
      /** The first of the cells as they stand. */
      readonly values: readonly string[];
    })
  /** What the first such cell says, and what was taken for it. */
  | (OfColumn & {
      readonly code: "amount-not-exact";
      readonly says: Exclude<SaidAmount["says"], "exact">;
      readonly example: string;
      readonly value: number;
    })
  | StageOddity
  | (OfColumn & { readonly code: "type-unknown-word"; readonly word: string })
  /** The column marks one side alone: a blank is taken for the other. */
  | (OfColumn & { readonly code: "type-blank"; readonly type: "new" | "current" })
  /** Further words, `count` of them, of which some are shown. */
  | (OfColumn & {
      readonly code: "type-unknown-words";
      readonly words: readonly string[];
      readonly count: number;
    })
  | (OfColumn & { readonly code: "currencies-mixed"; readonly currencies: readonly string[] })
  | (OfColumn & { readonly code: "probability-words"; readonly words: readonly string[] })
  | DateOddity
  | (OfColumn & {
      readonly code: "names-merged";
      readonly role: Role;
      /** The spelling that is shown of each name, and its others in one text. */
      readonly shown: readonly string[];
      readonly others: readonly string[];
    })
  | (OfColumn & { readonly code: "names-similar"; readonly role: Role; readonly pairs: readonly string[] })
  | LayoutOddity
  | {
      readonly code: "customers-silent";
      readonly count: number;
      readonly of: number;
      readonly months: number;
    }
  | { readonly code: "customers-unmatched"; readonly count: number; readonly names: readonly string[] }
  | (OfColumn & { readonly code: "rows-joined"; readonly table: string; readonly added: readonly string[] })
  | (OfColumn & {
      readonly code: "rows-unmatched";
      readonly table: string;
      readonly values: readonly string[];
    })
  | {
      readonly code: "rows-stacked";
      readonly table: string;
      readonly stackRow: number;
      readonly sheetRow: number;
    }
  | { readonly code: "tables-stacked"; readonly tables: readonly string[] }
  /** Tables without a column for the role: the names of their tabs say it. */
  | { readonly code: "role-from-tab"; readonly role: "owner" | "stage"; readonly tables: readonly string[] }
  | { readonly code: "table-unused"; readonly table: string }
  /** How many deals it concerns; the header is that of the column that says which rows belong together. */
  | (OfColumn & {
      readonly code:
        | "deal-parts"
        | "deal-repeats"
        | "deal-states"
        | "deal-id-unused"
        | "deal-id-shared"
        | "snapshots-mixed"
        | "rows-alike";
      readonly deals: number;
      /** What tells the latest state: the column `by`, or nothing but the row. */
      readonly latestBy: "day" | "row";
      readonly by: string;
      /** The earliest and the latest cell of that column where they are no days. */
      readonly ends: readonly [string, string] | null;
    })
  | (OfColumn & { readonly code: "amounts-of"; readonly whose: AmountsOf })
  | (OfColumn & {
      readonly code: "lines-split" | "lines-bare" | "lines-unsplit" | "owners-split";
      readonly examples: readonly string[];
    })
  | (OfColumn & { readonly code: "filled-down"; readonly isMerged: boolean })
  | {
      readonly code: "lines-as-columns" | "lines-maybe-columns" | "lines-numbered";
      readonly headers: readonly string[];
      readonly holding: Holding;
    }
  | { readonly code: "rows-continued" }
  /** Another table beside the deals, from one sheet column to another. */
  | {
      readonly code: "table-beside";
      readonly headers: readonly string[];
      readonly columns: readonly [number, number];
    }
  /** `line`: the header whose cells are read as the lines of the deals above; null where none is. */
  | { readonly code: "sub-items"; readonly headers: readonly string[]; readonly line: string | null }
  /** `role`: what the titles say of the deals below them; null where nothing tells. */
  | { readonly code: "group-titles"; readonly role: Role | null; readonly texts: readonly string[] }
  | { readonly code: "note-rows" | "other-table"; readonly texts: readonly string[] };

interface OfColumn {
  readonly header: string;
}

/** Where an oddity is. */
export interface IssuePlace {
  /** How many rows it concerns. */
  readonly rows: number;
  /** Sheet row (from 1) of the first of them, or null where it concerns the table. */
  readonly first: number | null;
  /** Sheet rows (from 1) of the first fifty of them. */
  readonly sheetRows: readonly number[];
  /** Sheet column (from 0), or null. */
  readonly column: number | null;
}

/** Everything that reading a table can have to tell: an oddity and its place. */
export type ReadIssue = Oddity & IssuePlace;
