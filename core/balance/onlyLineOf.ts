import { lineConcentration } from "./findings/lineConcentration";
import type { Review } from "./review";

/** The one line of a sheet whose reader has not said yet whether there are others; null where there are, or where it was said. */
export function onlyLineOf({
  findings,
  lines,
  guidelines,
}: Pick<Review, "findings" | "lines" | "guidelines">): string | null {
  const isOne = findings.some(({ id, reason }) => id === lineConcentration.id && reason === "one-line");
  return isOne && guidelines.portfolio.length === 0 ? (lines[0]?.name ?? null) : null;
}
