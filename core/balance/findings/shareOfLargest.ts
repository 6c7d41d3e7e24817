import { largest } from "../../measures/largest";
import type { Mix } from "../../measures/mixOf";
import type { FindingContext } from "../FindingContext";
import type { FindingReason, Measure } from "../Measure";
import { verdictOf } from "../verdictOf";
import { measured, withoutValue } from "./measured";
import { rowsWhere } from "./rowsWhere";

/** The share of the `places` largest lines or accounts, which is not to be above `limit`. */
export function shareOfLargest(
  context: FindingContext,
  column: { readonly mix: Mix; readonly codes: Int32Array; readonly names: readonly string[] },
  places: number,
  limit: number,
): Measure {
  const { mix, codes, names } = column;
  const { guidelines } = context;
  const why = unknownBase(context, mix);
  if (why !== null) return withoutValue("unknown", why, limit, mix.n);
  const top = largest(mix, names, places);
  return measured(guidelines, {
    verdict: verdictOf(top.share, limit, guidelines.watchMargin),
    value: top.share,
    limit,
    n: mix.n,
    k: top.deals,
    top: top.codes.map((code) => names[code] ?? ""),
    spread: mix.effectiveDeals,
    sheetRows: () => {
      const wanted = new Set(top.codes);
      return rowsWhere(context, (row) => wanted.has(codes[row] ?? -1));
    },
  });
}

/** Why no share can be taken over a base, or null. */
export function unknownBase(
  { guidelines, selection }: FindingContext,
  { n, total }: Pick<Mix, "n" | "total">,
): FindingReason | null {
  if (selection.reason !== null) return selection.reason;
  if (n < guidelines.minimumDeals) return "too-few-deals";
  return total > 0 ? null : "no-amounts";
}
