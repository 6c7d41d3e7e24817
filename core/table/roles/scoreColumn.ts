import type { HeaderMatches } from "../headerVocabulary/headerMatches";
import { type Role, roles } from "../role";
import type { ColumnProfile } from "./ColumnProfile";
import { contentFit } from "./contentFit";

/** A column that only its cells speak for scores no more than this. */
const withoutHeader = 0.35;

/**
 * How well a column suits each role, 0..1: the header's match times how well the cells suit it. A column whose header says
 * nothing can still be a stage, a customer type, a currency or an amount by its cells alone.
 */
export function scoreColumn(matches: HeaderMatches, column: ColumnProfile): ReadonlyMap<Role, number> {
  const scores = new Map<Role, number>();
  for (const role of roles) {
    const header = matches.get(role) ?? 0;
    const score = Math.max(
      header * contentFit(role, column),
      withoutHeader * (byCellsAlone[role]?.(column) ?? 0),
    );
    if (score > 0) scores.set(role, score);
  }
  return scores;
}

const sure = (share: number) => (share >= 0.9 ? share : 0);

const byCellsAlone: Readonly<Partial<Record<Role, (column: ColumnProfile) => number>>> = {
  stage: (column) =>
    column.wonOrLost > 0 && column.distinct >= 2 && column.distinct <= 30 ? sure(column.stageWords) : 0,
  customerType: (column) =>
    column.distinct >= 2 && column.distinct <= 10 && column.stageWords < 0.9 ? sure(column.typeWords) : 0,
  currency: (column) => (column.distinct <= 12 && column.filled >= 5 ? 0.6 * sure(column.currencyCodes) : 0),
  amount: (column) => sure(column.currencySigns),
};
