export type Verdict = "balanced" | "watch" | "imbalanced" | "exempt" | "unknown";

/** Why a finding is `unknown` or `exempt`. */
export type FindingReason =
  | "no-line-column"
  | "no-account-column"
  | "too-few-deals"
  | "no-amounts"
  | "mixed-currencies"
  | "no-probabilities"
  | "no-types"
  | "no-dates"
  | "history-too-short"
  | "one-line"
  | "few-lines"
  | "few-accounts"
  | "territory";

/** A line under its least share. */
export interface LanguishingLine {
  readonly name: string;
  readonly deals: number;
  readonly share: number;
  readonly least: number;
}

/** What was measured, held against its guideline. Shares are fractions 0..1. */
export interface Measure {
  readonly verdict: Verdict;
  readonly reason: FindingReason | null;
  /** The measure; null where it is not known. */
  readonly value: number | null;
  /** Wilson 95 % interval of `value`. */
  readonly low: number | null;
  readonly high: number | null;
  /** One limit, a band [low, high], or null where there is no guideline. */
  readonly limit: number | readonly [number, number] | null;
  /** The limit, or the edge of the band that is nearer to `value`; null where one of the two is not known. */
  readonly edge: number | null;
  /** Where `value` lies outside of its guideline; null inside. */
  readonly side: "below" | "above" | null;
  /** The interval holds a limit or an edge of the band. */
  readonly uncertain: boolean;
  /** The whole interval lies beyond a limit, so that chance is no excuse. Null for a measure that needs no excuse. */
  readonly beyond: "below" | "above" | null;
  /** Open deals to add elsewhere that would bring it back inside; null where nothing is wrong, and where deals do not count. */
  readonly toAdd: number | null;
  /** Deals in the base. */
  readonly n: number;
  /** Deals behind `value` (of the largest line, with new customers ...); of a line the sum of its votes, since a deal of several lines is divided over them. */
  readonly k: number;
  /** Lines that stand in more deals than their limit allows, mostly beside other lines, though their share is within it; null where none does. */
  readonly widest: { readonly names: readonly string[]; readonly deals: number } | null;
  /** All names tied for the place, sorted; for languishing lines every one of them; for pairs and fives all of them. */
  readonly top: readonly string[];
  /** The lines behind languishing ones, in the order of `top`; none for other findings. */
  readonly languishing: readonly LanguishingLine[];
  /** The sheet rows (from 1) of the deals behind it, for "show them". */
  readonly sheetRows: () => readonly number[];
}
