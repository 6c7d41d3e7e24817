import { at } from "../../cells/at";
import { compareNames } from "../../cells/compareNames";
import { closeEnough } from "../../measures/closeEnough";
import { heaviest } from "../../measures/heaviest";
import type { FindingContext } from "../FindingContext";
import type { Measure } from "../Measure";

/**
 * A line may be within its limit by shares, which divide a deal over its lines, and yet stand in most deals, mostly beside other
 * lines: that is worth a look, and no more.
 */
export function watchWidest({ lines, lineMix }: FindingContext, measure: Measure, limit: number): Measure {
  if (measure.value === null || lineMix === null || measure.value > limit + closeEnough) return measure;
  const { held, inDeals, total } = lineMix;
  const [most = 0] = heaviest(held, 1);
  if (!(most / total > limit + closeEnough)) return measure;
  const nameOf = (code: number) => lines.names[code] ?? "";
  const widest = [...held.keys()]
    .filter((code) => at(held, code) === most)
    .sort((a, b) => compareNames(nameOf(a), nameOf(b)));
  const deals = at(inDeals, widest[0] ?? -1);
  const names = widest.map(nameOf);
  return { ...measure, verdict: "watch", widest: { names, deals } };
}
