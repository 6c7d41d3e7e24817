import { lineConcentration } from "../balance/findings/lineConcentration";
import { knowsEnough } from "../balance/knownVotes";
import type { Scorecard, Team } from "./Team";

/** The one thing that a manager most needs to hear of a team; `reps` counts those of whom it is true. */
export type TeamNews =
  | {
      readonly code: "no-reps" | "too-few-deals" | "nobody-stands-out" | "all-balanced" | "known-balanced";
    }
  | { readonly code: "number-with-one-line" | "out-of-balance"; readonly reps: number };

/**
 * What a team's scorecards say first: reps whose results rest on one line although they make their number, then reps that are out of
 * balance, by what stands out in the team alone. "Balanced" is said only where enough is known and nothing is outside of a guideline. No rep: `no-reps`.
 *
 * @example teamNews({ reps: [] }).code // "no-reps"
 */
export function teamNews({ reps }: Pick<Team, "reps">): TeamNews {
  if (reps.length === 0) return { code: "no-reps" };
  const out = reps.filter(({ coaching }) => coaching !== null);
  const made = out.filter((card) => makesNumber(card) && restsOnOneLine(card));
  if (made.length > 0) return { code: "number-with-one-line", reps: made.length };
  if (out.length > 0) return { code: "out-of-balance", reps: out.length };
  const all = reps.flatMap(({ open, won }) => [open, won]);
  if (all.every(({ outOfBalance }) => outOfBalance.known === 0)) return { code: "too-few-deals" };
  const judged = reps.filter(({ open, won }) => [open, won].some(({ findings }) => knowsEnough(findings)));
  const isOutside = all.some(({ outOfBalance: { imbalanced, leaning } }) => imbalanced + leaning > 0);
  if (isOutside || judged.length === 0) return { code: "nobody-stands-out" };
  return { code: judged.length === reps.length ? "all-balanced" : "known-balanced" };
}

function makesNumber({ attainment }: Scorecard): boolean {
  return attainment !== null && attainment >= 1;
}

/** By the deals won; by the open funnel where those tell nothing. */
function restsOnOneLine({ won, standsOut }: Scorecard): boolean {
  const basis = won.score.value === null ? "open" : "won";
  return standsOut.some((note) => note.basis === basis && note.finding.id === lineConcentration.id);
}
