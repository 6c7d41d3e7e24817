import type { Slices } from "../cells/slices";
import type { CustomerShare } from "../measures/customerShare";
import type { LineMix } from "../measures/lineMixOf";
import type { Mix } from "../measures/mixOf";
import type { OpenedLately } from "../measures/openedLately";
import type { Pipeline } from "../table/Pipeline";
import type { BaseReason, Basis, By } from "./choice";
import type { StaleDeals } from "./staleDeals";

/** Which deals are added up, and what each counts for. */
export interface TallyChoice {
  readonly basis: Basis;
  readonly by: By;
  readonly withoutStale: boolean;
}

/** Of which table the deals are, and what it tells of all of them. */
export type TallyTable = Pick<
  Pipeline,
  | "asOf"
  | "currency"
  | "amountsAdd"
  | "customerTypeSource"
  | "customersListed"
  | "lapseMonths"
  | "columns"
  | "issues"
>;

/** Deals by account. Where there are very many, the mix may hold the largest alone: what is told of all of them stands beside it. */
export interface AccountMix extends Mix {
  /** How many accounts have a deal in the base. */
  readonly accounts: () => number;
  /** The Herfindahl-Hirschman index over them. */
  readonly index: () => number | null;
}

/** The deals of a basis, added up. All sums are of whole numbers, so that no order of deals changes a digit of them. */
export interface Base {
  /** Why no share can be taken over them. */
  readonly reason: BaseReason | null;
  /** How many deals there are. */
  readonly deals: number;
  /** Sum of their readable amounts; null without amounts that can be added. */
  readonly amount: number | null;
  /** With the independent witnesses of its lines, as accounts hang together; null without a line column. */
  readonly lineMix: LineMix | null;
  /** Null without an account column. */
  readonly accountMix: AccountMix | null;
  readonly customers: { readonly new: number; readonly current: number };
  /** The part that is with new customers. */
  readonly newShare: () => CustomerShare;
  /** The accounts with their deals and whom these are with; asked only where they are few. */
  readonly smallAccounts: () => readonly { readonly deals: number; readonly type: number }[];
  readonly show: Show;
}

/** The sheet rows (from 1) behind a figure; none where the deals stand in no sheet. */
export interface Show {
  readonly ofLines: (codes: ReadonlySet<number>) => readonly number[];
  readonly ofAccounts: (codes: ReadonlySet<number>) => readonly number[];
  readonly withNew: () => readonly number[];
}

/** The sales of the last 12 months that came back. */
export interface Returned extends Pick<CustomerShare, "share" | "n" | "k" | "effectiveDeals"> {
  readonly sheetRows: () => readonly number[];
}

/**
 * All that a review needs to know of some deals: sums, and no deal. A pipeline gives it (`tallyOf`), and so does a database, which adds up
 * where the deals are.
 */
export interface Tally {
  readonly table: TallyTable;
  /** The name of each line by its code; null without a line column. */
  readonly lineNames: readonly string[] | null;
  /** The name of each account by its code; null without an account column. */
  readonly accountNames: readonly string[] | null;
  readonly hasAmounts: boolean;
  readonly outcomes: (
    withoutStale: boolean,
  ) => Readonly<Record<"rows" | "open" | "won" | "lost" | "unknown", number>>;
  /** The parts of all deals by line. */
  readonly parts: number;
  readonly stale: StaleDeals;
  /** Won deals that are dated by their creation for want of a close date, and those without any date. */
  readonly wonDates: { readonly byCreation: number; readonly undated: number };
  /** The first day on which anything was won, by whomever; Infinity where no won deal has a date. */
  readonly since: () => number;
  /** Whether it is known when these deals were won. */
  readonly knowsWonDays: () => boolean;
  /** @param size how many lines there are: those of the table, then those that the portfolio alone names */
  readonly base: (choice: TallyChoice, size: number) => Slices<Base>;
  /** Null without accounts, amounts or days. */
  readonly returned: () => Returned | null;
  /** Null without created dates. */
  readonly opened: () => OpenedLately | null;
}
