import type { Finding, FindingId } from "../balance/Finding";
import { accountConcentration } from "../balance/findings/accountConcentration";
import { lineConcentration } from "../balance/findings/lineConcentration";
import { newShare } from "../balance/findings/newShare";
import { returnRevenue } from "../balance/findings/returnRevenue";
import type { Scorecard } from "./Team";

/** The four figures that stand beside each rep: largest line, new customers, largest account, returning customers. */
export const repColumns = [
  lineConcentration.id,
  newShare.id,
  accountConcentration.id,
  returnRevenue.id,
] as const satisfies readonly FindingId[];
export type RepColumn = (typeof repColumns)[number];

/**
 * A rep's finding of a column, on the open funnel; null where the review has none.
 *
 * @example repCell({ open: { findings: [] } }, "new-share") // null
 */
export function repCell({ open }: Pick<Scorecard, "open">, column: RepColumn): Finding | null {
  return open.findings.find(({ id }) => id === column) ?? null;
}

/**
 * Scorecards by a column's figure, the largest first; those without a figure last, equal ones as they came.
 *
 * @example repsBy([], "new-share") // []
 */
export function repsBy(reps: readonly Scorecard[], column: RepColumn): readonly Scorecard[] {
  const figure = (card: Scorecard) => repCell(card, column)?.value ?? -1;
  return [...reps].sort((a, b) => figure(b) - figure(a));
}
