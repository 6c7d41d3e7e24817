import type { MedianTime } from "../statistics/medianSurvival";
import type { EaseOfSelling } from "./ease";
import { isApart } from "./isApart";

/** What the text-books claim of current customers, that they buy more often and sooner, held against this table's own deals. */
export interface AgainstNew {
  /** Their win rate beside that with new ones. `level`: no difference beyond chance; null: not known. */
  readonly winRate: "higher" | "lower" | "level" | null;
  /** Their median days to the decision beside those with new ones. */
  readonly days: "quicker" | "slower" | "level" | null;
}

/**
 * Current customers beside new ones. Where no deal is lost, as in a list of won deals, nothing tells a win rate.
 *
 * @example againstNew({ customers: null }) // { winRate: null, days: null }
 */
export function againstNew({ customers }: Pick<EaseOfSelling, "customers">): AgainstNew {
  if (customers === null) return { winRate: null, days: null };
  const { new: fresh, current } = customers;
  return { winRate: rates(fresh, current), days: days(fresh.days, current.days) };
}

type Ease = NonNullable<EaseOfSelling["customers"]>["new"];

function rates(fresh: Ease, current: Ease): AgainstNew["winRate"] {
  if (fresh.winRate === null || current.winRate === null || fresh.lost + current.lost === 0) return null;
  if (!isApart(fresh, current)) return "level";
  return current.winRate > fresh.winRate ? "higher" : "lower";
}

/** The medians differ where their intervals do not meet; an open end reaches everything. */
function days(fresh: MedianTime, current: MedianTime): AgainstNew["days"] {
  if (fresh.median === null || current.median === null) return null;
  if (isBefore(current, fresh)) return "quicker";
  return isBefore(fresh, current) ? "slower" : "level";
}

function isBefore(one: MedianTime, other: MedianTime): boolean {
  return one.high !== null && other.low !== null && one.high < other.low;
}
