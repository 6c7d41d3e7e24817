import type { Dialect } from "../dialects";
import type { Meaning } from "../meaning/Meaning";
import { listed } from "./listed";
import type { Step } from "./Statement";

/** How the deals of each day column spread over the days, by outcome: slips and as-of are taken from it. */
export const spreadAsked = `SELECT 'created' AS what, created AS day, outcome, COUNT(*) AS n FROM dated_deals GROUP BY created, outcome
UNION ALL
SELECT 'closed' AS what, closed_on AS day, outcome, COUNT(*) AS n FROM dated_deals GROUP BY closed_on, outcome
UNION ALL
SELECT 'activity' AS what, activity AS day, outcome, COUNT(*) AS n FROM dated_deals GROUP BY activity, outcome`;

/** What a review says beside its shares: outcomes, stale deals, the sales of the last 12 months, what was opened lately. */
export function factSteps(dialect: Dialect, meaning: Meaning): readonly Step[] {
  const wide = (sql: string) => `CAST(${sql} AS ${dialect.wide})`;
  const has = (name: string) => meaning.lookups.some((lookup) => lookup.name === name);
  const several = meaning.currencies.length > 1;
  return [
    {
      name: "outcome_counts",
      says: "What became of the deals of each group",
      sql: `SELECT grp, COUNT(*) AS all_deals,
  SUM(CASE WHEN outcome = 1 THEN 1 ELSE 0 END) AS open_deals, SUM(CASE WHEN outcome = 2 THEN 1 ELSE 0 END) AS won_deals,
  SUM(CASE WHEN outcome = 3 THEN 1 ELSE 0 END) AS lost_deals, SUM(CASE WHEN line_count > 1 THEN line_count ELSE 1 END) AS parts
FROM chosen GROUP BY grp`,
    },
    {
      name: "stale_counts",
      says: "Open deals past their close date or silent, and how won deals are dated",
      sql: `SELECT grp, SUM(is_stale) AS stale, SUM(is_past) AS past, SUM(is_silent) AS silent,
  SUM(by_creation) AS by_creation, SUM(CASE WHEN outcome = 2 AND won_day IS NULL THEN 1 ELSE 0 END) AS undated
FROM chosen GROUP BY grp`,
    },
    {
      name: "money_counts",
      says: "When anything was won first, and in how many currencies the amounts are",
      sql: `SELECT grp, MIN(won_day) AS first_won, ${several ? "COUNT(DISTINCT CASE WHEN money IS NOT NULL THEN NULLIF(currency, 0) END)" : "1"} AS currencies,
  MAX(CASE WHEN money IS NOT NULL THEN currency END) AS currency
FROM chosen GROUP BY grp`,
    },
    {
      name: "new_customers",
      says: "Accounts whose first won deal, by whomever, falls in the 12 months to as-of and was won here",
      sql: `SELECT d.grp, d.account FROM chosen d CROSS JOIN asked q
WHERE d.outcome = 2 AND d.won_day > q.year_before AND d.won_day <= q.as_of AND d.won_day = d.first_won AND d.account IS NOT NULL
GROUP BY d.grp, d.account`,
    },
    ...(has("quotas")
      ? [
          {
            name: "quota_counts",
            says: "The figures of a column of quotas, and on how many deals of the rep each stands",
            sql: "SELECT grp, quota, COUNT(*) AS deals FROM chosen WHERE quota IS NOT NULL GROUP BY grp, quota",
          },
        ]
      : []),
    ...(has("owner_names")
      ? [
          {
            name: "owned",
            says: "The open deals of all reps, each once",
            sql: `SELECT '' AS grp, COUNT(*) AS open_deals, SUM(is_stale) AS stale FROM deals
WHERE outcome = 1 AND owner_cell IN (SELECT raw FROM owner_names)`,
          },
        ]
      : []),
    {
      name: "since",
      says: "When anything was won first, by whomever",
      sql: "SELECT '' AS grp, MIN(won_day) AS first_won FROM deals",
    },
    {
      name: "sales",
      says: "The sales of the 12 months to as-of; one comes back where the account had a won deal on an earlier day",
      sql: `SELECT d.grp, d.money, CASE WHEN d.first_won < d.won_day THEN 1 ELSE 0 END AS is_back
FROM chosen d CROSS JOIN asked q
WHERE d.outcome = 2 AND d.won_day > q.year_before AND d.won_day <= q.as_of AND d.account IS NOT NULL AND d.money IS NOT NULL`,
    },
    {
      name: "opened",
      isShared: true,
      says: "The deals opened in the quarter to as-of, by whom they were with when they began",
      sql: `SELECT d.grp, d.deal, d.account, d.line_count, d.type_then FROM chosen d CROSS JOIN asked q
WHERE d.created > q.lately AND d.created <= q.as_of`,
    },
    {
      name: "opened_counts",
      says: "How many they are",
      sql: `SELECT grp, COUNT(*) AS deals, SUM(CASE WHEN type_then = 1 THEN 1 ELSE 0 END) AS with_new,
  SUM(CASE WHEN type_then = 2 THEN 1 ELSE 0 END) AS with_current, SUM(CASE WHEN line_count > 0 THEN 1 ELSE 0 END) AS with_line, COUNT(account) AS with_account
FROM opened GROUP BY grp`,
    },
    {
      name: "opened_lines",
      says: "And by line",
      sql: `SELECT o.grp, p.line, SUM(p.votes) AS votes, SUM(CASE WHEN o.type_then = 1 THEN p.votes ELSE 0 END) AS new_votes,
  SUM(CASE WHEN o.type_then = 2 THEN p.votes ELSE 0 END) AS current_votes
FROM opened o JOIN parts p ON p.deal = o.deal GROUP BY o.grp, p.line`,
    },
    {
      name: "sold",
      says: "What they add up to",
      sql: `SELECT grp, COUNT(*) AS sales, SUM(money) AS money, SUM(is_back) AS returned, SUM(is_back * money) AS returned_money,
  SUM(${wide("money")} * ${wide("money")}) AS squares FROM sales GROUP BY grp`,
    },
  ];
}

/** The figures of the groups, those of a team of reps among them, as parts of one long list. */
export function factParts(dialect: Dialect, { quotas }: Meaning, isTeam: boolean): readonly string[] {
  const part = listed(dialect, "-1");
  return [
    part("outcome_counts", null, ["all_deals", "open_deals", "won_deals", "lost_deals", "parts"], null),
    part("stale_counts", null, ["stale", "past", "silent", "by_creation", "undated"], null),
    part("money_counts", null, ["first_won", "currencies", "currency"], null),
    part("sold", null, ["sales", "money", "returned", "returned_money"], "squares"),
    part("opened_counts", null, ["deals", "with_new", "with_current", "with_line", "with_account"], null),
    part("opened_lines", "line", ["votes", "new_votes", "current_votes"], null),
    part("since", null, ["first_won"], null),
    ...(isTeam
      ? [
          part("new_customers", "account", [], null),
          part("owned", null, ["open_deals", "stale"], null),
          ...(quotas.length > 0 ? [part("quota_counts", "quota", ["deals"], null)] : []),
        ]
      : []),
  ];
}
