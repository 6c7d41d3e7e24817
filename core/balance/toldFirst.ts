import { closeEnough } from "../measures/closeEnough";
import type { Finding } from "./Finding";
import { specOf } from "./findings/specOf";
import { gapOf } from "./gapOf";

/**
 * The one finding that is told first, wherever one is: of those beyond chance the one with the largest gap, else of those that lean; of
 * equal gaps the first in the order of reports. A benchmark is none.
 *
 * @returns null where nothing is outside of its guideline
 * @example toldFirst([{ id: "line-pair", verdict: "leaning", value: 1, side: "above", edge: 0.9 }]).id // "line-pair"
 */
export function toldFirst(findings: readonly Finding[]): Finding | null {
  return widest(findings, "imbalanced") ?? widest(findings, "leaning");
}

function widest(findings: readonly Finding[], verdict: "imbalanced" | "leaning"): Finding | null {
  let first: Finding | null = null;
  for (const finding of findings) {
    if (finding.verdict !== verdict || specOf(finding.id).vote === null) continue;
    if (first === null || gapOf(finding) > gapOf(first) + closeEnough) first = finding;
  }
  return first;
}
