import { hygiene } from "./aspects";
import type { FindingId, Verdict } from "./Finding";
import type { Guidelines } from "./Guidelines";
import { newBand } from "./newBand";
import type { Review } from "./review";

/** The guidelines that hold one share of the review against a limit or a band. */
export const heldShares = [
  "lineLimit",
  "newTarget",
  "accountLimit",
  "languishingBelow",
  "linePairLimit",
  "accountFewLimit",
  "returnLow",
  "returnHigh",
  "staleLimit",
] as const satisfies readonly (keyof Guidelines)[];
export type HeldShare = (typeof heldShares)[number];

/** A guideline with what it is held against today, all as shares 0..1. */
export interface GuidelineToday {
  readonly verdict: Verdict;
  /** Null where it is not known. Of languishing lines the smallest line's share. */
  readonly value: number | null;
  /** Between which shares all is well. */
  readonly allowed: readonly [low: number, high: number];
}

const findingOf: Readonly<Record<Exclude<HeldShare, "staleLimit">, FindingId>> = {
  lineLimit: "line-concentration",
  newTarget: "new-share",
  accountLimit: "account-concentration",
  languishingBelow: "languishing-lines",
  linePairLimit: "line-pair",
  accountFewLimit: "account-few",
  returnLow: "return-revenue",
  returnHigh: "return-revenue",
};

/**
 * What a guideline is held against in a review: the value of its finding and where it may lie. An empty review: nothing is known.
 *
 * @example guidelineToday("staleLimit", { guidelines: { staleLimit: 0.2 }, stale: { count: 21, leftOut: false, watched: true }, deals: { open: 101 }, asOf: 46000 }).allowed // [0, 0.2]
 */
export function guidelineToday(
  key: HeldShare,
  review: Pick<Review, "guidelines" | "findings" | "lines" | "stale" | "deals" | "asOf">,
): GuidelineToday {
  const allowed = allowedBy(key, review.guidelines);
  if (key === "staleLimit") {
    const { verdict, value } = hygiene(review);
    return { verdict, value, allowed };
  }
  const finding = review.findings.find(({ id }) => id === findingOf[key]);
  const smallest = review.lines.at(-1)?.share;
  const value = key === "languishingBelow" ? (smallest ?? null) : (finding?.value ?? null);
  return { verdict: finding?.verdict ?? "unknown", value, allowed };
}

function allowedBy(key: HeldShare, guidelines: Guidelines): GuidelineToday["allowed"] {
  if (key === "newTarget") return newBand(guidelines);
  if (key === "languishingBelow") return [guidelines.languishingBelow, 1];
  if (key === "returnLow" || key === "returnHigh") return [guidelines.returnLow, guidelines.returnHigh];
  return [0, guidelines[key]];
}
