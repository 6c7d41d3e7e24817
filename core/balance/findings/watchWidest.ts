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
  const [most = 0] = heaviest(lineMix.inDeals, 1);
  if (!(most / lineMix.n > limit + closeEnough)) return measure;
  const names = lines.names.filter((_, code) => at(lineMix.inDeals, code) === most).sort(compareNames);
  return { ...measure, verdict: "watch", widest: { names, deals: most } };
}
