import type { Lookup } from "../meaning/Lookup";
import type { Meaning } from "../meaning/Meaning";
import type { DealsAsked } from "./dealSteps";
import type { Step } from "./Statement";

/** The days and guidelines that the steps are taken by; they stand on top of a statement. */
export interface Asked {
  readonly asOf: number | null;
  /** 12 months before as-of. */
  readonly yearBefore: number | null;
  /** Later days are slips; null: none is. */
  readonly lastSound: number | null;
  readonly silentDays: number;
  readonly lately: number | null;
  /** Customers whose last won deal is before this day are new again; null: none is. */
  readonly lapsedBefore: number | null;
  /** With lapses the day from which on an account must have bought, for each day on which deals began: `lapse_days`. */
  readonly lapseDays: Lookup | null;
  /** Whether customer types come from history. */
  readonly hasHistory: boolean;
  readonly longestGap: number;
}

export function askedStep(asked: Asked): Step {
  const whole = (value: number | null) => (value === null ? "CAST(NULL AS BIGINT)" : String(value));
  return {
    name: "asked",
    says: "The guidelines, and the days that all others are held against, as serial days (45000 is 2023-03-15)",
    sql: `SELECT ${whole(asked.asOf)} AS as_of, ${whole(asked.yearBefore)} AS year_before, ${whole(asked.lastSound)} AS last_sound,
  ${asked.silentDays} AS silent_days, ${whole(asked.lately)} AS lately, ${asked.longestGap} AS longest_gap, ${whole(asked.lapsedBefore)} AS lapsed_before`,
  };
}

/** From deals to deals with their days without slips, whom they are with, and to whom they belong. */
export function typedSteps(
  meaning: Meaning,
  asked: Pick<Asked, "hasHistory" | "lapseDays">,
  { groupBy }: Pick<DealsAsked, "groupBy">,
): readonly Step[] {
  const has = (name: string) => meaning.lookups.some((lookup) => lookup.name === name);
  const isListed = has("listed_customers");
  const lapses = !has("types") && asked.hasHistory && asked.lapseDays !== null;
  const isStill = lapses
    ? "h.wins > 0 AND (h.last_won IS NULL OR q.lapsed_before IS NULL OR h.last_won >= q.lapsed_before)"
    : "h.wins > 0";
  const byHistory = `CASE WHEN d.account IS NULL THEN 0 WHEN ${isStill}${isListed ? " OR l.account IS NOT NULL" : ""} THEN 2 ELSE 1 END`;
  const type = has("types") ? "d.type_said" : asked.hasHistory ? byHistory : "0";
  const began = "COALESCE(d.created, d.closed_on)";
  const isThen = !has("types") && asked.hasHistory && meaning.days.some((day) => day !== "lastActivity");
  const then = isThen
    ? `CASE WHEN d.account IS NULL OR ${began} IS NULL THEN 0
    WHEN (h.first_won < ${began}${lapses ? " AND y.account IS NOT NULL" : ""}) OR (h.first_won IS NULL AND (${type}) = 2) THEN 2 ELSE 1 END`
    : type;
  const several = meaning.currencies.length > 1;
  // Without a stage column the rows are purchases, whose days have all been.
  const isClosed = meaning.outcomeRoles.length === 0 ? "1 = 1" : "d.outcome IN (2, 3)";
  return [
    {
      name: "sound_deals",
      says: "Days that stand far after all others are slips, and used for nothing",
      sql: `SELECT d.deal, d.account, d.outcome, d.type_said, d.owner_cell, d.group_key, d.quota, d.chance, d.money, d.is_back, d.currency,
  CASE WHEN d.created > q.last_sound THEN NULL ELSE d.created END AS created,
  CASE WHEN d.activity > q.last_sound THEN NULL ELSE d.activity END AS activity,
  CASE WHEN ${isClosed} AND d.actual > q.last_sound THEN NULL ELSE d.actual END AS actual,
  CASE WHEN ${isClosed} AND (d.actual IS NULL OR d.actual > q.last_sound)
    AND d.expected > q.last_sound + CASE WHEN d.actual IS NULL THEN 0 ELSE q.longest_gap END
    THEN NULL ELSE d.expected END AS expected
FROM single_deals d CROSS JOIN asked q`,
    },
    {
      name: "dated_deals",
      isShared: true,
      says: "A deal closed on its actual close date, else on its expected one; a won deal without either on the day of its creation",
      sql: `SELECT s.*, COALESCE(s.actual, s.expected) AS closed_on,
  CASE WHEN s.outcome = 2 THEN COALESCE(s.actual, s.expected, s.created) END AS won_day,
  CASE WHEN s.outcome = 1 AND s.expected < q.as_of THEN 1 ELSE 0 END AS is_past,
  CASE WHEN s.outcome = 1 AND q.as_of - s.activity > q.silent_days THEN 1 ELSE 0 END AS is_silent
FROM sound_deals s CROSS JOIN asked q`,
    },
    {
      name: "history",
      says: "What each account bought, from whomever",
      sql: `SELECT account, COUNT(*) AS wins, MIN(won_day) AS first_won, MAX(won_day) AS last_won
FROM dated_deals WHERE outcome = 2 AND account IS NOT NULL GROUP BY account`,
    },
    ...(lapses ? lapseSteps : []),
    {
      name: "deals",
      isShared: true,
      says: "Whom a deal is with: today, and when it began (0 unknown, 1 a new customer, 2 a current one)",
      sql: `SELECT d.deal, d.account, d.outcome, d.money, d.chance, d.currency, d.created, d.closed_on, d.won_day, d.activity, d.is_back, d.quota, d.owner_cell, d.group_key,
  CASE WHEN d.is_past + d.is_silent > 0 THEN 1 ELSE 0 END AS is_stale, d.is_past, d.is_silent,
  CASE WHEN d.outcome = 2 AND d.closed_on IS NULL AND d.created IS NOT NULL THEN 1 ELSE 0 END AS by_creation,
  h.first_won, ${type} AS type_now, ${then} AS type_then
FROM dated_deals d${lapses ? " CROSS JOIN asked q" : ""}
LEFT JOIN history h ON h.account = d.account${isListed ? "\nLEFT JOIN listed_customers l ON l.account = d.account" : ""}${lapses ? `\nLEFT JOIN bought_lately y ON y.account = d.account AND y.day = ${began}` : ""}`,
    },
    {
      name: "line_counts",
      says: "How many lines each deal has",
      sql: "SELECT deal, COUNT(*) AS line_count FROM parts GROUP BY deal",
    },
    {
      name: "chosen",
      isShared: true,
      says:
        groupBy === "owner"
          ? "The deals of each rep; a deal of several reps is with each of them"
          : "The deals of each group",
      sql: `SELECT d.*, ${groupBy === "owner" ? "o.owner" : "d.group_key"} AS grp, COALESCE(n.line_count, 0) AS line_count
FROM deals d LEFT JOIN line_counts n ON n.deal = d.deal${groupBy === "owner" ? " JOIN owner_names o ON o.raw = d.owner_cell" : ""}`,
    },
    ...(several
      ? [
          {
            name: "mixed",
            says: "Amounts of several currencies must not be added",
            sql: "SELECT grp, COUNT(DISTINCT NULLIF(currency, 0)) AS currencies FROM chosen WHERE money IS NOT NULL GROUP BY grp",
          },
        ]
      : []),
  ];
}

/** Customers who bought nothing for so long are new again. */
const lapseSteps: readonly Step[] = [
  {
    name: "beginnings",
    says: "The days on which deals with each account began",
    sql: "SELECT DISTINCT account, COALESCE(created, closed_on) AS day FROM dated_deals WHERE account IS NOT NULL",
  },
  {
    name: "won_on",
    says: "The days on which each account bought, from whomever",
    sql: "SELECT DISTINCT account, won_day FROM dated_deals WHERE won_day IS NOT NULL AND account IS NOT NULL",
  },
  {
    name: "bought_lately",
    says: "The beginnings before which the account had bought, no longer ago than customers take to lapse",
    sql: `SELECT DISTINCT b.account, b.day FROM beginnings b JOIN lapse_days f ON f.day = b.day
JOIN won_on w ON w.account = b.account AND w.won_day >= f.from_day AND w.won_day < b.day`,
  },
];
