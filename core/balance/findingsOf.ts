import type { Finding, FindingId } from "./Finding";
import type { FindingContext } from "./FindingContext";
import { allFindings } from "./findings/allFindings";

/** All findings, in the order of reports. */
export function findingsOf(context: FindingContext): readonly Finding[] {
  return allFindings.map(({ id, evaluate }) => ({ id, ...evaluate(context) }));
}

/**
 * Findings in the order in which the news or the pane tells them.
 *
 * @example ranked([{ id: "account-few" }, { id: "new-share" }], "news")[0].id // "new-share"
 */
export function ranked<Told extends { readonly id: FindingId }>(
  findings: readonly Told[],
  by: "news" | "pane",
): readonly Told[] {
  return [...allFindings]
    .sort((a, b) => a.rank[by] - b.rank[by])
    .flatMap(({ id }) => findings.filter((finding) => finding.id === id));
}
