import { lineConcentration } from "./findings/lineConcentration";
import type { Review } from "./review";

/**
 * The line that the funnel leans to, by chance or not; null where none is over its limit, or nobody knows.
 *
 * @example dominantLine({ findings: [{ id: "line-concentration", verdict: "watch" }], lines: [{ name: "Sensors" }] }) // null
 */
export function dominantLine({ findings, lines }: Pick<Review, "findings" | "lines">): string | null {
  const finding = findings.find(({ id }) => id === lineConcentration.id);
  if (finding?.verdict !== "imbalanced" && finding?.verdict !== "leaning") return null;
  return lines[0]?.name ?? null;
}
