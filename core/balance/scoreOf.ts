import { sum } from "../statistics/sum";
import type { Finding, FindingId } from "./Finding";
import { allFindings } from "./findings/allFindings";

export interface Score {
  /** 0..100; null where no vote is known. */
  readonly value: number | null;
  readonly weakest: FindingId | null;
  readonly votes: readonly { readonly id: FindingId; readonly score: number }[];
}

/** The votes of the score, each with the findings that share it. */
export const votes: readonly (readonly FindingId[])[] = [...new Set(allFindings.map(({ vote }) => vote))]
  .filter((shared) => shared !== null)
  .map((shared) => allFindings.filter(({ vote }) => vote === shared).map(({ id }) => id));

/**
 * The balance score: the mean of the votes that are known and not exempt. Inside its guideline a finding scores 100, outside the
 * further out the less: above a limit L 100 (1 - v) / (1 - L), below a band 100 v / low.
 *
 * @returns null where no vote is known
 * @example scoreOf([{ id: "new-share", verdict: "imbalanced", value: 0.2, limit: [0.4, 0.6] }]).value // 50
 */
export function scoreOf(findings: readonly Finding[]): Score {
  const cast = votes.flatMap((ids) => {
    const known = findings.flatMap((finding) => {
      const score = ids.includes(finding.id) ? points(finding) : null;
      return score === null ? [] : [{ id: finding.id, score }];
    });
    const lowest = lowestOf(known);
    return lowest === null ? [] : [lowest];
  });
  const mean = sum(cast.map(({ score }) => score)) / cast.length;
  return { value: cast.length === 0 ? null : mean, weakest: lowestOf(cast)?.id ?? null, votes: cast };
}

function points({ verdict, value, limit }: Finding): number | null {
  if (value === null || limit === null) return null;
  if (verdict !== "imbalanced") return 100;
  const [low, high] = typeof limit === "number" ? [0, limit] : limit;
  return value < low ? (100 * value) / low : (100 * (1 - value)) / (1 - high);
}

function lowestOf<Vote extends { readonly score: number }>(all: readonly Vote[]): Vote | null {
  return all.reduce<Vote | null>(
    (lowest, vote) => (lowest && lowest.score <= vote.score ? lowest : vote),
    null,
  );
}
