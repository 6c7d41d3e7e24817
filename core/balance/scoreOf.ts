import { sum } from "../statistics/sum";
import type { Finding, FindingId } from "./Finding";
import { allFindings } from "./findings/allFindings";
import { gapOf } from "./gapOf";
import { knownVotes } from "./knownVotes";

export interface Score {
  /** 0..100; null where too little is known. */
  readonly value: number | null;
  readonly votes: readonly { readonly id: FindingId; readonly score: number }[];
}

/** The votes of the score, each with the findings that share it. */
export const votes: readonly (readonly FindingId[])[] = [...new Set(allFindings.map(({ vote }) => vote))]
  .filter((shared) => shared !== null)
  .map((shared) => allFindings.filter(({ vote }) => vote === shared).map(({ id }) => id));

/**
 * The balance score: the mean of the votes that are known and not exempt. Inside its guideline a finding scores 100, outside the less the
 * wider its gap. It is a trend: what is out of balance, and whether that is chance, the verdicts tell.
 *
 * @returns null unless lines, and customers or accounts, are known
 * @example scoreOf([{ id: "new-share", value: 0.2, side: "below", edge: 0.4 }]).votes // [{ id: "new-share", score: 50 }]
 */
export function scoreOf(findings: readonly Finding[]): Score {
  const cast = votes.flatMap((ids) => {
    const known = findings.flatMap((finding) =>
      ids.includes(finding.id) && finding.value !== null
        ? [{ id: finding.id, score: 100 * (1 - gapOf(finding)) }]
        : [],
    );
    const lowest = lowestOf(known);
    return lowest === null ? [] : [lowest];
  });
  const known = knownVotes(findings);
  const isEnough = known.has("line") && (known.has("customer") || known.has("account"));
  return { value: isEnough ? sum(cast.map(({ score }) => score)) / cast.length : null, votes: cast };
}

function lowestOf<Vote extends { readonly score: number }>(all: readonly Vote[]): Vote | null {
  return all.reduce<Vote | null>(
    (lowest, vote) => (lowest && lowest.score <= vote.score ? lowest : vote),
    null,
  );
}
