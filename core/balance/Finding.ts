export const findingIds = [
  "line-concentration",
  "line-pair",
  "languishing-lines",
  "new-share",
  "account-concentration",
  "account-few",
  "return-revenue",
] as const;
export type FindingId = (typeof findingIds)[number];

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

/** A measure held against a guideline. Shares are fractions 0..1. */
export interface Finding {
  readonly id: FindingId;
  readonly verdict: Verdict;
  readonly reason: FindingReason | null;
  /** The measure; null where it is not known. */
  readonly value: number | null;
  /** Wilson 95 % interval of `value`. */
  readonly low: number | null;
  readonly high: number | null;
  /** One limit, a band [low, high], or null where there is no guideline. */
  readonly limit: number | readonly [number, number] | null;
  /** The interval holds a limit or an edge of the band. */
  readonly uncertain: boolean;
  /** Deals in the base. */
  readonly n: number;
  /** Deals behind `value` (of the largest line, with new customers ...). */
  readonly k: number;
  /** All names tied for the place, sorted; for languishing lines every one of them; for pairs and fives all of them. */
  readonly top: readonly string[];
  /** The sheet rows (from 1) of the deals behind it, for "show them". */
  readonly sheetRows: readonly number[];
}
