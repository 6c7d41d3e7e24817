import { daysPerWeek, groupPatterns } from "../../core/customers/history/repeatPatterns";
import type { Contact } from "../../core/customers/outlook/contactsOfPipeline";
import { horizons } from "../../core/customers/report/reportOnTally";
import type {
  CustomersTally,
  HeldOutPurchases,
  IntervalsAfter,
} from "../../core/customers/tally/CustomersTally";
import { moneyUnit } from "../../core/tally/wholeMoney";
import type { Meaning } from "../meaning/Meaning";
import { type Figures, figure, type Parts } from "./Figures";
import { noticed, type SalesBounds } from "./salesBounds";

/** The places of the figures of a customer. */
const at = {
  times: 0,
  first: 1,
  last: 2,
  usual: 3,
  logs: 4,
  openDeals: 5,
  activity: 6,
  known: 7,
  money: 8,
  repeats: 9,
  repeatMoney: 10,
  yearMoney: 11,
  yearTimes: 12,
  beforeMoney: 13,
  beforeTimes: 14,
} as const;

/** The tally of a group's customers; the arithmetic from here on is core's. */
export function tallyOfCustomers(
  parts: Parts,
  bounds: SalesBounds,
  meaning: Meaning,
  currency: string,
): CustomersTally {
  const customers = parts.get("customers") ?? [];
  const column = (place: number) => Float64Array.from(customers, (one) => figure(one, place));
  const days = (place: number) => Int32Array.from(customers, (one) => figure(one, place));
  const hasAmounts = customers.some((one) => figure(one, at.known) > 0);
  const came = parts.get("came_back")?.[0];
  return {
    accounts: customers.map(({ code }) => meaning.accounts?.[code] ?? ""),
    times: days(at.times),
    first: days(at.first),
    last: days(at.last),
    usualInterval: Float64Array.from(customers, ({ figures }) => figures[at.usual] ?? Number.NaN),
    logIntervals: column(at.logs),
    hasAmounts,
    unit: hasAmounts ? moneyUnit : 1,
    money: column(at.money),
    repeats: column(at.repeats),
    repeatMoney: column(at.repeatMoney),
    lastYear: column(hasAmounts ? at.yearMoney : at.yearTimes),
    yearBefore: column(hasAmounts ? at.beforeMoney : at.beforeTimes),
    currency,
    asOf: bounds.asOf,
    since: bounds.since,
    issues: issuesOf(parts, bounds, meaning),
    intervalsAfter: (n, horizon) => intervalsOf(parts, n, horizon),
    heldOut: () => heldOutOf(parts),
    returned: () => {
      const money = figure(came, 0);
      return money > 0 ? figure(came, 1) / money : null;
    },
  };
}

/** Whether somebody talks with each of the customers, by their names. */
export function contactsOf(parts: Parts, { accounts, outcomeRoles }: Meaning): ReadonlyMap<string, Contact> {
  // In a table without stages each row is a purchase, and none an open deal.
  const hasStages = outcomeRoles.length > 0;
  return new Map(
    (parts.get("customers") ?? []).map((one) => [
      accounts?.[one.code] ?? "",
      {
        openDeals: hasStages ? figure(one, at.openDeals) : 0,
        lastActivity: one.figures[at.activity] ?? null,
      },
    ]),
  );
}

function intervalsOf(parts: Parts, n: number, horizon: number): IntervalsAfter | null {
  const place = horizons.indexOf(horizon);
  if (place < 0) throw new Error(`no odds were asked for ${horizon} days`);
  const isAfter = ({ code }: Figures) => code === n;
  const watched = parts.get("watched")?.find(isAfter);
  if (watched === undefined) return null;
  const rows = (parts.get("intervals") ?? []).filter(isAfter).sort((a, b) => figure(a, 0) - figure(b, 0));
  return {
    days: Float64Array.from(rows, (row) => figure(row, 0)),
    ended: Float64Array.from(rows, (row) => figure(row, 1)),
    again: Float64Array.from(rows, (row) => figure(row, 2)),
    longest: figure(watched, 0),
    matured: figure(watched, 1 + 2 * place),
    maturedWithin: figure(watched, 2 + 2 * place),
  };
}

function heldOutOf(parts: Parts): HeldOutPurchases {
  const patterns = parts.get("patterns_then") ?? [];
  const weeks = (place: number) => Float64Array.from(patterns, (row) => figure(row, place) / daysPerWeek);
  const held = parts.get("held_out")?.[0];
  return {
    patterns: groupPatterns(
      Float64Array.from(patterns, (row) => figure(row, 0) - 1),
      weeks(1),
      weeks(2),
      Float64Array.from(patterns, (row) => figure(row, 3)),
    ),
    after: figure(held, 0),
    lately: figure(held, 1),
  };
}

/** In an order of their own: rows of a database have none. */
function issuesOf(parts: Parts, { issues, addsUp }: SalesBounds, { outcomeRoles, columnOf }: Meaning) {
  const [found, dated] = ["noticed", "dated_by_creation"].map((part) => parts.get(part)?.[0]);
  const isLog = outcomeRoles.length === 0;
  const hasMoney = columnOf("amount") !== null;
  const purchases = (parts.get("customers") ?? []).reduce((sum, one) => sum + figure(one, at.times), 0);
  const all = figure(dated, 1);
  return [
    ...noticed("every-row-counts", isLog ? all : 0),
    ...noticed("created-date", figure(dated, 0)),
    ...noticed("mixed-currencies", hasMoney && !addsUp ? all : 0),
    ...issues,
    ...noticed("zero-amount", figure(found, 1)),
    ...noticed("no-amount", hasMoney && addsUp ? figure(found, 2) : 0),
    ...noticed("same-day", figure(found, 0) - purchases),
  ];
}
