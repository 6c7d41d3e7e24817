import { lineConcentration } from "../balance/findings/lineConcentration";
import type { Scorecard, Team } from "./Team";

/** The one thing that a manager most needs to hear of a team; `reps` counts those of whom it is true. */
export type TeamNews =
  | { readonly code: "no-reps" | "too-few-deals" | "all-balanced" | "known-balanced" }
  | { readonly code: "number-with-one-line" | "out-of-balance"; readonly reps: number };

/**
 * What a team's scorecards say first: reps whose results rest on one line although they make their number, then reps that are out of
 * balance. No rep: `no-reps`.
 *
 * @example teamNews({ reps: [] }).code // "no-reps"
 */
export function teamNews({ reps }: Pick<Team, "reps">): TeamNews {
  if (reps.length === 0) return { code: "no-reps" };
  const made = reps.filter((card) => makesNumber(card) && restsOnOneLine(card));
  if (made.length > 0) return { code: "number-with-one-line", reps: made.length };
  const known = reps.filter(({ open, won }) => open.score.value !== null || won.score.value !== null);
  if (known.length === 0) return { code: "too-few-deals" };
  const out = known.filter(({ coaching }) => coaching !== null);
  if (out.length > 0) return { code: "out-of-balance", reps: out.length };
  return { code: known.length === reps.length ? "all-balanced" : "known-balanced" };
}

function makesNumber({ attainment }: Scorecard): boolean {
  return attainment !== null && attainment >= 1;
}

/** By the deals won; by the open funnel where those tell nothing. */
function restsOnOneLine({ open, won }: Scorecard): boolean {
  const { findings } = won.score.value === null ? open : won;
  return findings.some(({ id, verdict }) => id === lineConcentration.id && verdict === "imbalanced");
}
