import type { Finding } from "./Finding";
import { toldFirst } from "./toldFirst";

/**
 * Findings in the order in which they are told, wherever more than one is: what is told first, then what would be first without it, and so
 * on; what is inside its guideline follows in the order of reports.
 *
 * @example toldOrder([{ id: "line-pair", verdict: "leaning", value: 1, side: "above", edge: 0.9 }, { id: "new-share", verdict: "imbalanced", value: 0.1, side: "below", edge: 0.4 }])[0].id // "new-share"
 */
export function toldOrder(findings: readonly Finding[]): readonly Finding[] {
  const told: Finding[] = [];
  let left = findings;
  for (let first = toldFirst(left); first !== null; first = toldFirst(left)) {
    const { id } = first;
    told.push(first);
    left = left.filter((finding) => finding.id !== id);
  }
  return [...told, ...left];
}
