import { largest } from "../../measures/largest";
import type { Mix } from "../../measures/mixOf";
import { waysToPick } from "../../statistics/waysToPick";
import type { FindingContext } from "../FindingContext";
import type { FindingReason, Measure } from "../Measure";
import { measured, withoutValue } from "./measured";

/** Whether the rep has one line: the portfolio says so, or enough deals; one deal's line says nothing of the others'. */
export function sellsOneLine({ lines, lineMix, guidelines }: FindingContext): boolean {
  const isSaid =
    guidelines.portfolio.length > 0 || (lineMix !== null && lineMix.n >= guidelines.minimumDeals);
  return lines.portfolioSize === 1 && isSaid;
}

/** The share of the `places` largest lines, which is not to be above `limit`. */
export function shareOfLines(context: FindingContext, places: number, limit: number): Measure {
  const { lines, lineMix, show } = context;
  if (lineMix === null) return withoutValue("unknown", "no-line-column", limit);
  const column = { mix: lineMix, names: lines.names, rowsOf: show.ofLines, picked: 1 };
  return shareOfLargest(context, column, places, limit);
}

/** The share of the `places` largest accounts, which is not to be above `limit`. */
export function shareOfAccounts(context: FindingContext, places: number, limit: number): Measure {
  const { accountMix, tally, show } = context;
  const { accountNames: names } = tally;
  if (names === null || accountMix === null) return withoutValue("unknown", "no-account-column", limit);
  const picked = waysToPick(accountMix.accounts(), places);
  const column = { mix: accountMix, names, rowsOf: show.ofAccounts, picked };
  return shareOfLargest(context, column, places, limit);
}

interface Column {
  readonly mix: Mix;
  readonly names: readonly string[];
  /** The sheet rows of the deals with some of the names, by their codes. */
  readonly rowsOf: (codes: ReadonlySet<number>) => readonly number[];
  /** From how many shares the largest was picked. */
  readonly picked: number;
}

function shareOfLargest(context: FindingContext, column: Column, places: number, limit: number): Measure {
  const { mix, names, rowsOf, picked } = column;
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
    sheetRows: () => rowsOf(new Set(top.codes)),
  });
}

/** Why no share can be taken over a base, or null. */
export function unknownBase(
  { guidelines, reason }: FindingContext,
  { n, total }: Pick<Mix, "n" | "total">,
): FindingReason | null {
  if (reason !== null) return reason;
  if (n < guidelines.minimumDeals) return "too-few-deals";
  return total > 0 ? null : "no-amounts";
}
