import type { BaseReason } from "../tally/choice";

/** `imbalanced`: outside its guideline, and chance alone does not explain it; `leaning`: outside, and it may be chance. */
export const verdicts = ["balanced", "watch", "leaning", "imbalanced", "exempt", "unknown"] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a finding is `unknown` or `exempt`. */
export type FindingReason =
  | BaseReason
  | "no-line-column"
  | "no-account-column"
  | "too-few-deals"
  | "no-types"
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
  /** Chance alone does not explain it: the upper bound of its share is under its floor too. */
  readonly certain: boolean;
}

/** What was measured, held against its guideline. Shares are fractions 0..1. */
export interface Measure {
  readonly verdict: Verdict;
  readonly reason: FindingReason | null;
  /** The measure; null where it is not known. */
  readonly value: number | null;
  /** Wilson's 95 % interval of `value`; null for languishing lines, which are no sample. */
  readonly low: number | null;
  readonly high: number | null;
  /** The interval that the verdict goes by: one tail of it is 1 - `certainty`, divided by `tries`. Null where `low` is. */
  readonly likely: readonly [low: number, high: number] | null;
  /** One limit, a band [low, high], or null where there is no guideline. */
  readonly limit: number | readonly [number, number] | null;
  /** The limit, or the edge of the band that is nearer to `value`; null where one of the two is not known. */
  readonly edge: number | null;
  /** Where `value` lies outside of its guideline; null inside. */
  readonly side: "below" | "above" | null;
  /** `likely` lies wholly on the side of the guideline where `value` is. False where nothing is known. */
  readonly certain: boolean;
  /** How many independent deals tell as much: those with one account hang together, and some weigh more than others. */
  readonly witnesses: number;
  /** In how many places chance could have put it outside: the edges of a band, the accounts or fives of them, the lines of the portfolio. */
  readonly tries: number;
  /** The data do not reach back far enough to see all of it: `value` may really be more. */
  readonly isAtLeast: boolean;
  /** The share is the most that it may be: who bought before the sheet goes back looks new. */
  readonly isAtMost: boolean;
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
