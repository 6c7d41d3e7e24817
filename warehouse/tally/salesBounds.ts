import { monthsBefore } from "../../core/cells/monthsBefore";
import { strayDays } from "../../core/customers/history/buildHistory";
import type { HistoryIssue } from "../../core/customers/history/PurchaseHistory";
import { windowOf } from "../../core/customers/value/holdOut";
import type { Row } from "../Database";
import type { Lookup } from "../meaning/Lookup";

/** How many sales of a group stand on a day; NaN is none. */
interface Spread {
  readonly day: number;
  readonly hasAccount: boolean;
  readonly isBack: boolean;
  readonly sales: number;
}

/** The days that a group's sales are taken by, as serial days, and what there is to tell of the others. */
export interface SalesBounds {
  readonly group: string;
  readonly low: number;
  readonly high: number;
  readonly asOf: number;
  /** As in `CustomersTally`. */
  readonly since: number;
  readonly window: ReturnType<typeof windowOf>;
  readonly addsUp: boolean;
  readonly issues: readonly HistoryIssue[];
}

/** The spreads of an answer, by group. */
export function spreadsOf(rows: readonly Row[]): ReadonlyMap<string, readonly Spread[]> {
  const groups = new Map<string, Spread[]>();
  for (const { grp, day, has_account, is_back, n } of rows) {
    const group = groups.get(String(grp)) ?? [];
    groups.set(String(grp), group);
    group.push({
      day: day === null || day === undefined ? Number.NaN : Number(day),
      hasAccount: Number(has_account) === 1,
      isBack: Number(is_back) === 1,
      sales: Number(n),
    });
  }
  return groups;
}

/**
 * What core's history does with the days of single sales, done with their spread.
 *
 * @param given as-of; null: the latest day of the sales themselves
 */
export function boundsOf(
  group: string,
  spread: readonly Spread[],
  given: number | null,
  addsUp: boolean,
): SalesBounds {
  const middle = middleDay(spread);
  const [low, high] = [middle - strayDays, middle + strayDays];
  const isStray = ({ day }: Spread) => Math.abs(day - middle) > strayDays;
  const isFuture = ({ day }: Spread) => given !== null && day > given;
  const sound = spread.filter((each) => !(Number.isNaN(each.day) || isStray(each) || isFuture(each)));
  const kept = sound.filter(({ hasAccount, isBack }) => hasAccount && !isBack).map(({ day }) => day);
  const asOf = given ?? kept.reduce((latest, day) => Math.max(latest, day), 0);
  const first = kept.reduce((earliest, day) => Math.min(earliest, day), asOf);
  const ofSomebody = spread.filter(({ hasAccount }) => hasAccount);
  const dated = ofSomebody.filter(({ day }) => !Number.isNaN(day));
  const issues: [HistoryIssue["code"], readonly Spread[]][] = [
    ["no-account", spread.filter(({ hasAccount }) => !hasAccount)],
    ["no-date", ofSomebody.filter(({ day }) => Number.isNaN(day))],
    ["stray-year", dated.filter(isStray)],
    ["future", dated.filter((each) => !isStray(each) && isFuture(each))],
    ["refund", sound.filter(({ hasAccount, isBack }) => hasAccount && isBack)],
  ];
  return {
    group,
    low,
    high,
    asOf,
    since: sound.reduce((earliest, { day }) => Math.min(earliest, day), Number.POSITIVE_INFINITY),
    window: windowOf(first, asOf),
    addsUp,
    issues: issues.flatMap(([code, found]) => noticed(code, countOf(found))),
  };
}

/** An issue of so many sales, if there are any; a database's rows have no places. */
export function noticed(code: HistoryIssue["code"], rows: number): readonly HistoryIssue[] {
  return rows > 0 ? [{ code, rows, first: null }] : [];
}

/** The same days as the statements take them. */
export function boundsLookup(all: readonly SalesBounds[]): Lookup {
  const days = (name: string, of: (bounds: SalesBounds) => number | null) =>
    ({ name, type: "whole", values: all.map(of) }) as const;
  return {
    name: "bounds",
    lists: [
      { name: "grp", type: "text", values: all.map(({ group }) => group) },
      { name: "low", type: "float", values: all.map(({ low }) => low) },
      { name: "high", type: "float", values: all.map(({ high }) => high) },
      days("as_of", ({ asOf }) => asOf),
      days("year_before", ({ asOf }) => monthsBefore(asOf, 12)),
      days("two_years_before", ({ asOf }) => monthsBefore(asOf, 24)),
      days("cut", ({ window }) => window?.cut ?? null),
      days("until_day", ({ window }) => window?.until ?? null),
      days("lately", ({ window }) => window?.lately ?? null),
      days("adds_up", ({ addsUp }) => (addsUp ? 1 : 0)),
    ],
  };
}

function countOf(spread: readonly Spread[]): number {
  return spread.reduce((sum, { sales }) => sum + sales, 0);
}

/** The median of the days of all sales; NaN without one. */
function middleDay(spread: readonly Spread[]): number {
  const dated = spread.filter(({ day }) => !Number.isNaN(day)).sort((a, b) => a.day - b.day);
  const last = countOf(dated) - 1;
  const dayAt = (place: number) => {
    let before = 0;
    for (const { day, sales } of dated) {
      before += sales;
      if (place < before) return day;
    }
    return Number.NaN;
  };
  return (dayAt(Math.floor(last / 2)) + dayAt(Math.ceil(last / 2))) / 2;
}
