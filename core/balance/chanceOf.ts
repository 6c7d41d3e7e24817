import { normalTail } from "../statistics/normalTail";
import type { Finding } from "./Finding";
import { specOf } from "./findings/specOf";

/**
 * How likely chance alone would put a measure as far outside of its guideline, were the rep's habits right on the edge: one tail of the
 * normal distribution, times the places in which chance could have done it. 1 inside the guideline. Of languishing lines the least
 * likely one speaks.
 *
 * @returns 0..1; null where nothing is known, and for a benchmark, which nobody is judged by
 * @see Casella and Berger, Statistical Inference, 10.3.2 (score test); Bonferroni for the places
 * @example chanceOf({ id: "line-concentration", value: 0.85, side: "above", edge: 0.7, witnesses: 20, tries: 1 }) // 0.07161745376
 */
export function chanceOf({ id, value, side, edge, witnesses, tries, languishing }: Finding): number | null {
  const { vote, shareOf } = specOf(id);
  if (value === null || edge === null || vote === null) return null;
  if (side === null) return 1;
  const tail = (share: number, at: number) =>
    normalTail(Math.abs(share - at) / Math.sqrt((at * (1 - at)) / witnesses));
  const once =
    shareOf === "lines"
      ? languishing.reduce((least, line) => Math.min(least, tail(line.share, line.least)), 1)
      : tail(value, edge);
  return Math.min(1, tries * once);
}
