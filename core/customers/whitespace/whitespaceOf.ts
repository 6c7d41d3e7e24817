import type { Slices } from "../../cells/slices";
import type { CustomerReportOptions } from "../report/CustomerReport";
import type { LineSales } from "./buildOwnership";
import type { Whitespace } from "./Whitespace";
import { whitespaceGapsInSlices } from "./whitespaceGaps";

/** The whitespace of some sales as a report gives it: of too few customers nobody is named. No sale: no gap. */
export function* whitespaceOf(
  sales: LineSales,
  { by, blocked }: Pick<CustomerReportOptions, "by" | "blocked">,
): Slices<Whitespace> {
  const found = yield* whitespaceGapsInSlices(sales, { ...(by && { by }), ...(blocked && { blocked }) });
  return { ...found, gaps: found.verdict === "list" ? found.gaps : [] };
}
