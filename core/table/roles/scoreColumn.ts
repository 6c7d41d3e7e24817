import type { HeaderMatches } from "../headerVocabulary/headerMatches";
import { type Role, roleSpecs, roles } from "../role";
import type { ColumnProfile } from "./ColumnProfile";
import { contentFit } from "./contentFit";

/** A column that only its cells speak for scores no more than this. */
const withoutHeader = 0.35;

/**
 * How well a column under a header of this text suits each role, 0..1: the header's match times how well the cells suit it. A column whose header says
 * nothing can still be a stage, a customer type, a currency or an amount by its cells alone.
 */
export function scoreColumn(matches: HeaderMatches, column: ColumnProfile, text: string): Map<Role, number> {
  const scores = new Map<Role, number>();
  for (const role of roles) {
    const header = matches.get(role);
    const byHeader = header === undefined ? 0 : header * contentFit(role, column, text);
    const byCells = roleSpecs[role].byCellsAlone?.(column);
    const alone = byCells === undefined ? 0 : withoutHeader * byCells;
    // Cells of money do not say whose money it is; words of stages, types and currencies support a header that may mean them.
    const score =
      roleSpecs[role].cells === "names" ? 1 - (1 - byHeader) * (1 - alone) : Math.max(byHeader, alone);
    if (score > 0) scores.set(role, score);
  }
  return scores;
}
