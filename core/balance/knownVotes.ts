import type { Finding } from "./Finding";
import type { FindingSpec } from "./findings/FindingSpec";
import { specOf } from "./findings/specOf";

type Vote = NonNullable<FindingSpec["vote"]>;

/**
 * Of what something is known: lines, languishing ones, customers, accounts.
 *
 * @example knownVotes([{ id: "line-pair", value: 1 }, { id: "account-few", value: null }]) // ["line"]
 */
export function knownVotes(findings: readonly Finding[]): ReadonlySet<Vote> {
  const votes = findings.flatMap(({ id, value }) => (value === null ? [] : (specOf(id).vote ?? [])));
  return new Set(votes);
}

/**
 * Whether enough is known for "all is well": two of lines, customers and accounts.
 *
 * @example knowsEnough([{ id: "line-pair", value: 1 }, { id: "account-few", value: 0.2 }]) // true
 */
export function knowsEnough(findings: readonly Finding[]): boolean {
  const known = knownVotes(findings);
  return (["line", "customer", "account"] as const).filter((vote) => known.has(vote)).length >= 2;
}
