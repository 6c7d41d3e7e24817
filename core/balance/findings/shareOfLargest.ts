import { at } from "../../cells/at";
import { accountsIn } from "../../measures/accountsIn";
import { largest } from "../../measures/largest";
import type { Mix } from "../../measures/mixOf";
import { waysToPick } from "../../statistics/waysToPick";
import { holdsLine } from "../../table/lines/partsOf";
import type { FindingContext } from "../FindingContext";
import type { FindingReason, Measure } from "../Measure";
import { measured, withoutValue } from "./measured";
import { rowsWhere } from "./rowsWhere";

/** Whether the rep has one line: the portfolio says so, or enough deals; one deal's line says nothing of the others'. */
export function sellsOneLine({ lines, lineMix, guidelines }: FindingContext): boolean {
  const isSaid =
    guidelines.portfolio.length > 0 || (lineMix !== null && lineMix.n >= guidelines.minimumDeals);
  return lines.portfolioSize === 1 && isSaid;
}

/** The share of the `places` largest lines, which is not to be above `limit`. */
export function shareOfLines(context: FindingContext, places: number, limit: number): Measure {
  const { lines, lineMix } = context;
  const { parts, names } = lines;
  if (parts === null || lineMix === null) return withoutValue("unknown", "no-line-column", limit);
  const holds = (deal: number, codes: ReadonlySet<number>) => holdsLine(parts, deal, codes);
  return shareOfLargest(context, { mix: lineMix, names, holds, picked: 1 }, places, limit);
}

/** The share of the `places` largest accounts, which is not to be above `limit`. */
export function shareOfAccounts(context: FindingContext, places: number, limit: number): Measure {
  const { accountMix, pipeline } = context;
  const { account } = pipeline;
  if (account === null || accountMix === null) return withoutValue("unknown", "no-account-column", limit);
  const holds = (deal: number, codes: ReadonlySet<number>) => codes.has(at(account.codes, deal));
  const picked = waysToPick(accountsIn(accountMix), places);
  return shareOfLargest(context, { mix: accountMix, names: account.names, holds, picked }, places, limit);
}

interface Column {
  readonly mix: Mix;
  readonly names: readonly string[];
  /** Whether a deal is with one of the names, by their codes. */
  readonly holds: (deal: number, codes: ReadonlySet<number>) => boolean;
  /** From how many shares the largest was picked. */
  readonly picked: number;
}

function shareOfLargest(context: FindingContext, column: Column, places: number, limit: number): Measure {
  const { mix, names, holds, picked } = column;
  const { guidelines } = context;
  const why = unknownBase(context, mix);
  if (why !== null) return withoutValue("unknown", why, limit, mix.n);
  const top = largest(mix, names, places);
  return measured(guidelines, {
    value: top.share,
    limit,
    n: mix.n,
    k: top.deals,
    top: top.codes.map((code) => names[code] ?? ""),
    witnesses: mix.effectiveDeals,
    picked,
    sheetRows: () => {
      const wanted = new Set(top.codes);
      return rowsWhere(context, (deal) => holds(deal, wanted));
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
