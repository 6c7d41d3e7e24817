import { sum } from "../statistics/sum";
import type { Finding, FindingId, Verdict } from "./Finding";
import type { Review } from "./review";

/** A review in four bars: what its lines, customers and accounts are of the deals, and how many deals are stale. */
export interface PictureRow {
  readonly of: "lines" | "customers" | "accounts" | "hygiene";
  readonly verdict: Verdict;
  /** The measure that the first part is, 0..1; null where it is not known. */
  readonly value: number | null;
  /** Parts of the whole with their names, the largest first; the first one is what the verdict is about. None where nothing is known. */
  readonly parts: readonly { readonly name: string; readonly share: number }[];
  /** How many further lines or accounts there are, and their share. */
  readonly others: { readonly count: number; readonly share: number };
  /** The edges of the guideline, and the interval of the value where it is outside of them. */
  readonly marks: readonly number[];
  readonly likely: readonly [low: number, high: number] | null;
  /** Deals behind the value and of the base: whole numbers, or votes of deals of several lines. */
  readonly deals: { readonly count: number; readonly of: number };
}

const named = 5;

/** The four rows of a review, always in this order. */
export function pictureRows(review: Review): readonly PictureRow[] {
  return [
    { of: "lines", ...rowOf(review, "line-concentration", review.lines) },
    { of: "customers", ...customersOf(review) },
    { of: "accounts", ...rowOf(review, "account-concentration", review.accounts()) },
    { of: "hygiene", ...hygieneOf(review) },
  ];
}

type Bar = Omit<PictureRow, "of">;

function rowOf(
  review: Review,
  id: FindingId,
  shares: readonly { readonly name: string; readonly share: number | null }[],
): Bar {
  const finding = findingOf(review, id);
  const known = shares.flatMap(({ name, share }) => (share === null || share === 0 ? [] : [{ name, share }]));
  const parts = finding.value === null ? [] : known.slice(0, named);
  const others = finding.value === null ? [] : known.slice(named);
  return {
    ...barOf(finding),
    parts,
    others: { count: others.length, share: sum(others.map(({ share }) => share)) },
  };
}

function customersOf(review: Review): Bar {
  const finding = findingOf(review, "new-share");
  const { value } = finding;
  const parts =
    value === null
      ? []
      : [
          { name: "new", share: value },
          { name: "current", share: 1 - value },
        ];
  return { ...barOf(finding), parts, others: { count: 0, share: 0 } };
}

/** Without dates nothing can be stale. */
function hygieneOf({ stale, deals, guidelines, asOf }: Review): Bar {
  const open = deals.open + (stale.leftOut ? stale.count : 0);
  const value = open === 0 || asOf === null ? null : stale.count / open;
  return {
    verdict: value === null ? "unknown" : stale.watched ? "watch" : "balanced",
    value,
    parts: value === null || value === 0 ? [] : [{ name: "stale", share: value }],
    others: { count: value === null ? 0 : open - stale.count, share: value === null ? 0 : 1 - value },
    marks: [guidelines.staleLimit],
    likely: null,
    deals: { count: stale.count, of: open },
  };
}

function barOf({ verdict, value, limit, side, likely, k, n }: Finding): Omit<Bar, "parts" | "others"> {
  return {
    verdict,
    value,
    marks: limit === null ? [] : typeof limit === "number" ? [limit] : limit,
    likely: side === null ? null : likely,
    deals: { count: k, of: n },
  };
}

function findingOf({ findings }: Review, id: FindingId): Finding {
  const found = findings.find((finding) => finding.id === id);
  if (found === undefined) throw new Error(`a review always has the finding ${id}`);
  return found;
}
