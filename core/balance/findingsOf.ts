import { finish, type Slices } from "../cells/slices";
import type { Finding } from "./Finding";
import type { FindingContext } from "./FindingContext";
import { allFindings } from "./findings/allFindings";
import type { FindingSpec } from "./findings/FindingSpec";
import { newShare } from "./findings/newShare";
import { specOf } from "./findings/specOf";
import { toldOrder } from "./toldOrder";

/** All findings, in the order of reports. */
export function findingsOf(context: FindingContext): readonly Finding[] {
  return finish(findingsInSlices(context));
}

/** The same for whoever must not hold the thread for long. */
export function* findingsInSlices(context: FindingContext): Slices<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { id, evaluate } of allFindings) {
    findings.push({ id, ...evaluate(context) });
    yield;
  }
  return findings;
}

/**
 * The findings that answer a question of the weekly review, in the order in which findings are told.
 *
 * @example findingsFor("same-customers", [{ id: "new-share", verdict: "watch" }, { id: "account-few", verdict: "leaning", value: 0.7, edge: 0.6, side: "above" }])[0].id // "account-few"
 */
export function findingsFor(
  question: NonNullable<FindingSpec["question"]>,
  findings: readonly Finding[],
): readonly Finding[] {
  return toldOrder(findings).filter(({ id }) => specOf(id).question === question);
}

/**
 * The finding that says that too few deals are with new customers, beyond chance; null where they are enough, or nobody knows.
 *
 * @example tooFewNew([{ id: "new-share", verdict: "imbalanced", side: "above" }]) // null
 */
export function tooFewNew(findings: readonly Finding[]): Finding | null {
  const isTooFew = ({ id, verdict, side }: Finding) =>
    id === newShare.id && verdict === "imbalanced" && side === "below";
  return findings.find(isTooFew) ?? null;
}

/**
 * The side of which a review says that its deals are too few, beyond chance or maybe so; null where neither is, or nobody knows.
 *
 * @example lackingSide([{ id: "new-share", verdict: "leaning", side: "above" }]) // "current"
 */
export function lackingSide(findings: readonly Finding[]): "new" | "current" | null {
  const found = findings.find(({ id }) => id === newShare.id);
  if (found?.verdict !== "imbalanced" && found?.verdict !== "leaning") return null;
  return found.side === "below" ? "new" : "current";
}
