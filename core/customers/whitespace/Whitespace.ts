import type { BlockedLine } from "./BlockedLine";
import type { Ownership } from "./Ownership";

/** A line that a customer does not buy yet. */
export interface WhitespaceGap {
  readonly account: string;
  readonly line: string;
  /** 0..1: the share of customers like this one that own the line. It is ownership, not yet a chance of buying. */
  readonly chance: number;
  /**
   * What bears the figure out: of `all` other accounts that own `because` (or are of that kind, or of all others, where `because` is "")
   * `both` own the line. Of what is known of five accounts or more it is the share nearest to the chance.
   */
  readonly because: string;
  readonly becauseIs: "line" | "segment" | "everybody";
  readonly both: number;
  readonly all: number;
  /** Of the accounts of this one's size, how many there are and how many own the line; null without amounts. */
  readonly peers: { readonly all: number; readonly both: number } | null;
  /** A usual sale of the line, at that account's size where sales of that size are known, else of any size; null where it is not known. */
  readonly typicalAmount: number | null;
  readonly isAtSize: boolean;
  /** chance x typical amount. */
  readonly expectedValue: number | null;
}

export interface Whitespace {
  readonly ownership: Ownership;
  /** What the list is sorted by. */
  readonly by: "chance" | "value";
  /** The best gaps first. */
  readonly gaps: readonly WhitespaceGap[];
  /** All gaps there are, those under offer and those that are not possible not among them. */
  readonly total: number;
  /** The mean chance of all these gaps, listed or not; null where there is none. */
  readonly meanChance: number | null;
  /** What was left out because the rep said that it is not possible there. */
  readonly blocked: readonly BlockedLine[];
  /** `complete`: every customer buys every line, or is offered it, or it is not possible there. `too-few`: fewer than 10 customers, whose shares tell nothing. */
  readonly verdict: "list" | "too-few" | "complete";
}

export interface WhitespaceOptions {
  /** By expected value where amounts are known, else by chance. */
  readonly by?: "chance" | "value";
  readonly most?: number;
  /** Not possible for now: these gaps are left out. */
  readonly blocked?: readonly BlockedLine[];
  /** Only this account's gaps, by its name. */
  readonly account?: string;
}
