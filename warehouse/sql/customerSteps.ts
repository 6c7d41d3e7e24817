import { mostOdds } from "../../core/customers/repeatOdds";
import { horizons } from "../../core/customers/report/reportOnTally";
import { logUnit } from "../../core/customers/tally/CustomersTally";
import type { Dialect } from "../dialects";
import type { Meaning } from "../meaning/Meaning";
import type { DealsAsked } from "./dealSteps";
import { listed } from "./listed";
import type { Step } from "./Statement";

/** So many figures are told of a customer. */
const figures = 15;

/** Which deals are purchases, and whose. */
export interface SalesAsked extends Pick<DealsAsked, "groupBy"> {
  /** One rep's customers alone, by the rep's number. */
  readonly owner: number | null;
}

/** From deals to what was sold to each group's customers, by whomever. */
export function salesSteps(
  dialect: Dialect,
  meaning: Meaning,
  { groupBy, owner }: SalesAsked,
): readonly Step[] {
  const isAll = groupBy !== "owner" && groupBy.length === 0;
  // Without a stage column each row is a purchase.
  const isSale = meaning.outcomeRoles.length === 0 ? "outcome <> 3" : "outcome = 2";
  const members: Step = {
    name: "members",
    says: "The accounts of each group",
    sql: `SELECT DISTINCT CAST(grp AS ${dialect.text}) AS grp, account FROM chosen WHERE account IS NOT NULL${owner === null ? "" : ` AND grp = ${owner}`}`,
  };
  return [
    ...(isAll ? [] : [members]),
    {
      name: "dealings",
      isShared: true,
      says: isAll ? "All deals" : "All deals of the table with these accounts, whoever's they are",
      sql: isAll
        ? "SELECT '' AS grp, d.* FROM deals d"
        : "SELECT m.grp, d.* FROM members m JOIN deals d ON d.account = m.account",
    },
    {
      name: "sales",
      isShared: true,
      says: "What was sold: on the day it closed, else on the day of its creation",
      sql: `SELECT grp, account, COALESCE(closed_on, created) AS day, money, is_back, currency, by_creation
FROM dealings WHERE ${isSale}`,
    },
  ];
}

/** How the sales spread over the days: which days are sound, and how long the history is, is told from it. */
export const salesSpread = `SELECT grp, day, CASE WHEN account IS NULL THEN 0 ELSE 1 END AS has_account, is_back, COUNT(*) AS n
FROM sales GROUP BY grp, day, CASE WHEN account IS NULL THEN 0 ELSE 1 END, is_back`;

/** The groups, and in how many currencies the amounts of their deals are. */
export const groupsOfDealings = `SELECT grp, COUNT(DISTINCT CASE WHEN money IS NOT NULL THEN NULLIF(currency, 0) END) AS currencies,
  MAX(CASE WHEN money IS NOT NULL THEN currency END) AS currency
FROM dealings GROUP BY grp`;

/** From sales to each customer's sums. `bounds` has a row a group: the days that its sales are taken by, and whether its amounts add up. */
export function customerSteps(dialect: Dialect): readonly Step[] {
  const float = (sql: string) => `CAST(${sql} AS ${dialect.float})`;
  const isSound = "s.day >= b.low AND s.day <= b.high AND s.day <= b.as_of";
  const ofAccount = "PARTITION BY grp, account";
  return [
    {
      name: "sound_sales",
      isShared: true,
      says: "Sales to somebody on a day that is believed: not more than 20 years from the middle one, and not after as-of",
      sql: `SELECT s.grp, s.account, s.day, s.is_back, s.by_creation, CASE WHEN b.adds_up = 1 THEN s.money END AS money
FROM sales s JOIN bounds b ON b.grp = s.grp WHERE s.account IS NOT NULL AND ${isSound}`,
    },
    {
      name: "purchases",
      isShared: true,
      says: "Everything an account bought on one day is one purchase; what came back is none",
      sql: "SELECT grp, account, day, COUNT(*) AS sales, SUM(money) AS money FROM sound_sales WHERE is_back = 0 GROUP BY grp, account, day",
    },
    {
      name: "in_order",
      isShared: true,
      says: "An account's purchases one after the other",
      sql: `SELECT grp, account, day, money, ROW_NUMBER() OVER (${ofAccount} ORDER BY day) AS place,
  day - LAG(day) OVER (${ofAccount} ORDER BY day) AS gap, LEAD(day) OVER (${ofAccount} ORDER BY day) AS next_day,
  MIN(day) OVER (${ofAccount}) AS first_day
FROM purchases`,
    },
    {
      name: "gaps",
      says: "The days between an account's purchases, the shortest first",
      sql: `SELECT grp, account, gap, ROW_NUMBER() OVER (${ofAccount} ORDER BY gap) AS place, COUNT(*) OVER (${ofAccount}) AS gaps
FROM in_order WHERE gap IS NOT NULL`,
    },
    {
      name: "usual_gaps",
      says: "The one in the middle, or half way between the two in the middle",
      sql: `SELECT grp, account, AVG(${float("gap")}) AS gap FROM gaps WHERE 2 * place >= gaps AND 2 * place <= gaps + 2 GROUP BY grp, account`,
    },
    {
      name: "contacts",
      says: "Whether somebody talks with an account: its open deals, and the latest activity on any deal",
      sql: `SELECT grp, account, SUM(CASE WHEN outcome = 1 THEN 1 ELSE 0 END) AS open_deals, MAX(activity) AS activity
FROM dealings WHERE account IS NOT NULL GROUP BY grp, account`,
    },
    {
      name: "sums",
      says: "What each account bought: days, money, money after the first purchase, and of the last two years; logarithms of its gaps in 1/10^9",
      sql: `SELECT o.grp, o.account, COUNT(*) AS times, MIN(o.day) AS first_day, MAX(o.day) AS last_day,
  SUM(o.money) AS money, COUNT(o.money) AS known,
  COUNT(CASE WHEN o.place > 1 THEN o.money END) AS repeats, SUM(CASE WHEN o.place > 1 THEN o.money END) AS repeat_money,
  SUM(CASE WHEN o.day > b.year_before THEN o.money END) AS year_money,
  SUM(CASE WHEN o.day > b.year_before THEN 1 ELSE 0 END) AS year_times,
  SUM(CASE WHEN o.day > b.two_years_before AND o.day <= b.year_before THEN o.money END) AS before_money,
  SUM(CASE WHEN o.day > b.two_years_before AND o.day <= b.year_before THEN 1 ELSE 0 END) AS before_times,
  SUM(${dialect.halfEven(`LN(${float("o.gap")}) * ${logUnit}`)}) AS logs
FROM in_order o JOIN bounds b ON b.grp = o.grp GROUP BY o.grp, o.account`,
    },
    {
      name: "customers",
      says: "And whether somebody talks with it",
      sql: `SELECT s.*, u.gap AS usual_gap, c.open_deals, c.activity
FROM sums s JOIN contacts c ON c.grp = s.grp AND c.account = s.account
LEFT JOIN usual_gaps u ON u.grp = s.grp AND u.account = s.account`,
    },
    {
      name: "first_days",
      says: "The first day on which each account bought, or gave something back that it had bought before",
      sql: "SELECT grp, account, MIN(day) AS first_day FROM sound_sales GROUP BY grp, account",
    },
    {
      name: "came_back",
      says: "Of the money of the 12 months to as-of that from accounts that had bought on an earlier day",
      sql: `SELECT o.grp, SUM(o.money) AS money, SUM(CASE WHEN f.first_day < o.day THEN o.money END) AS returned
FROM in_order o JOIN bounds b ON b.grp = o.grp JOIN first_days f ON f.grp = o.grp AND f.account = o.account
WHERE o.day > b.year_before GROUP BY o.grp`,
    },
    {
      name: "intervals",
      says: "How many accounts took how many days from their n-th purchase to the next, or have waited as long since",
      sql: `SELECT o.grp, o.place, COALESCE(o.next_day, b.as_of) - o.day AS took, COUNT(*) AS ended, COUNT(o.next_day) AS again
FROM in_order o JOIN bounds b ON b.grp = o.grp WHERE o.place <= ${mostOdds}
GROUP BY o.grp, o.place, COALESCE(o.next_day, b.as_of) - o.day`,
    },
    {
      name: "watched",
      says: "How long accounts have been watched since their n-th purchase, and how many of those watched for a horizon bought again within it",
      sql: `SELECT o.grp, o.place, MAX(b.as_of - o.day) AS longest${horizons
        .map(
          (horizon) => `,
  SUM(CASE WHEN b.as_of - o.day >= ${horizon} THEN 1 ELSE 0 END) AS watched_${horizon},
  SUM(CASE WHEN b.as_of - o.day >= ${horizon} AND o.next_day - o.day <= ${horizon} THEN 1 ELSE 0 END) AS again_${horizon}`,
        )
        .join("")}
FROM in_order o JOIN bounds b ON b.grp = o.grp WHERE o.place <= ${mostOdds} GROUP BY o.grp, o.place`,
    },
    {
      name: "known_then",
      says: "What was known of each account half way through the history",
      sql: `SELECT o.grp, o.account, COUNT(*) AS times, MAX(o.day) - MIN(o.day) AS last_age, MAX(b.cut) - MIN(o.day) AS age
FROM in_order o JOIN bounds b ON b.grp = o.grp WHERE o.day <= b.cut GROUP BY o.grp, o.account`,
    },
    {
      name: "patterns_then",
      says: "And how many accounts were alike in it",
      sql: "SELECT grp, times, last_age, age, COUNT(*) AS accounts FROM known_then GROUP BY grp, times, last_age, age",
    },
    {
      name: "held_out",
      says: "What these accounts bought after that day, and in the 13 weeks before it",
      sql: `SELECT o.grp, SUM(CASE WHEN o.day > b.cut AND o.day <= b.until_day THEN 1 ELSE 0 END) AS after_cut,
  SUM(CASE WHEN o.day > b.lately AND o.day <= b.cut THEN 1 ELSE 0 END) AS before_cut
FROM in_order o JOIN bounds b ON b.grp = o.grp WHERE o.place > 1 AND o.first_day <= b.cut GROUP BY o.grp`,
    },
    {
      name: "noticed",
      says: "What there is to tell of the sales",
      sql: `SELECT grp, COUNT(*) AS sales, SUM(CASE WHEN money = 0 THEN 1 ELSE 0 END) AS of_nothing,
  SUM(CASE WHEN money IS NULL THEN 1 ELSE 0 END) AS unknown_money
FROM sound_sales WHERE is_back = 0 GROUP BY grp`,
    },
    {
      name: "dated_by_creation",
      says: "And how many of them are dated by their creation",
      sql: "SELECT grp, SUM(by_creation) AS sales, COUNT(*) AS all_sales FROM sales GROUP BY grp",
    },
  ];
}

/** The figures of the customers, as parts of one long list. */
export function customerParts(dialect: Dialect): readonly string[] {
  const part = listed(dialect, "-1", figures);
  return [
    part(
      "customers",
      "account",
      [
        "times",
        "first_day",
        "last_day",
        "usual_gap",
        "logs",
        "open_deals",
        "activity",
        "known",
        "money",
        "repeats",
        "repeat_money",
        "year_money",
        "year_times",
        "before_money",
        "before_times",
      ],
      null,
    ),
    part("came_back", null, ["money", "returned"], null),
    part("intervals", "place", ["took", "ended", "again"], null),
    part(
      "watched",
      "place",
      ["longest", ...horizons.flatMap((horizon) => [`watched_${horizon}`, `again_${horizon}`])],
      null,
    ),
    part("patterns_then", null, ["times", "last_age", "age", "accounts"], null),
    part("held_out", null, ["after_cut", "before_cut"], null),
    part("noticed", null, ["sales", "of_nothing", "unknown_money"], null),
    part("dated_by_creation", null, ["sales", "all_sales"], null),
  ];
}
