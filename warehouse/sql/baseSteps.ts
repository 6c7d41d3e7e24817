import { fewAccounts } from "../../core/balance/fewest";
import { wholeVote } from "../../core/table/lines/partsOf";
import type { TallyChoice } from "../../core/tally/Tally";
import type { Dialect } from "../dialects";
import type { Meaning } from "../meaning/Meaning";
import { listed } from "./listed";
import type { Step } from "./Statement";

/**
 * The deals of each choice, added up by line, by account and by both, in whole numbers.
 *
 * @param mostAccounts so many of the largest accounts are listed; null: all
 */
export function baseSteps(
  dialect: Dialect,
  meaning: Meaning,
  choices: readonly TallyChoice[],
  mostAccounts: number | null,
): readonly Step[] {
  const isMoney = choices.some(({ by }) => by !== "deals");
  return [base(dialect, meaning, choices), ...addedUp(dialect, meaning, isMoney, mostAccounts)];
}

function base(dialect: Dialect, meaning: Meaning, choices: readonly TallyChoice[]): Step {
  const several = meaning.currencies.length > 1;
  const chosen = choices.map(({ basis, by, withoutStale }, place) => {
    const isOpen = `d.outcome = 1${withoutStale ? " AND d.is_stale = 0" : ""}`;
    const isWon = "d.outcome = 2 AND d.won_day > q.year_before AND d.won_day <= q.as_of";
    const says = `${basis === "open" ? "the open deals" : "the deals won in the 12 months to as-of"}${withoutStale ? " without stale ones" : ""}, by ${by}`;
    const weight = weightOf(dialect, meaning, by);
    const added = several && weight !== "1" ? `CASE WHEN x.currencies > 1 THEN 1 ELSE ${weight} END` : weight;
    return `SELECT ${place} AS choice, d.grp, d.deal, d.account, d.line_count, d.money, /* ${says} */
  ${basis === "open" ? "d.type_now" : "d.type_then"} AS type, d.type_now, ${added} AS weight
FROM chosen d CROSS JOIN asked q${several ? " LEFT JOIN mixed x ON x.grp = d.grp" : ""}
WHERE ${basis === "open" ? isOpen : isWon}`;
  });
  return {
    name: "base",
    isShared: true,
    says: "The deals that shares are taken over, and what each weighs",
    sql: chosen.join("\nUNION ALL\n"),
  };
}

/** Where deals cannot be weighed they count by number, and no share is told. */
function weightOf(dialect: Dialect, { columnOf }: Meaning, by: TallyChoice["by"]): string {
  if (by === "deals" || columnOf("amount") === null) return "1";
  if (by === "amount") return "d.money";
  if (columnOf("probability") === null) return "1";
  return `CAST(${dialect.halfEven("d.money * d.chance")} AS BIGINT)`;
}

function addedUp(
  dialect: Dialect,
  { amountsOf, dealId }: Meaning,
  isMoney: boolean,
  mostAccounts: number | null,
): readonly Step[] {
  const wide = (sql: string) => `CAST(${sql} AS ${dialect.wide})`;
  // Of deals that each weigh 1 the squares are their number.
  const squares = isMoney ? `SUM(${wide("weight")} * ${wide("weight")})` : "COUNT(*)";
  const ofVotes = `${wide("b.weight")} * p.votes`;
  const ofPortion = `${wide(dialect.halfEven("b.weight * p.portion"))} * ${wholeVote}`;
  const own = amountsOf === "lines" && dealId !== null;
  const weight = own ? `CASE WHEN p.portion IS NULL THEN ${ofVotes} ELSE ${ofPortion} END` : ofVotes;
  return [
    {
      name: "by_line",
      says: "Lines: their votes, the votes of deals with a weight, how many deals hold them and what these weigh, and the lines' own part of it",
      sql: `SELECT b.choice, b.grp, p.line, SUM(p.votes) AS votes, SUM(CASE WHEN b.weight IS NOT NULL THEN p.votes END) AS counted,
  COUNT(*) AS in_deals, SUM(b.weight) AS held, ${isMoney ? `SUM(${weight})` : "SUM(p.votes)"} AS weight
FROM base b JOIN parts p ON p.deal = b.deal GROUP BY b.choice, b.grp, p.line`,
    },
    {
      name: "line_base",
      says: "The deals that name a line and have a weight",
      sql: `SELECT choice, grp, COUNT(*) AS n, SUM(weight) AS total, ${squares} AS squares
FROM base WHERE line_count > 0 AND weight IS NOT NULL GROUP BY choice, grp`,
    },
    {
      name: "by_account",
      isShared: true,
      says: "Accounts: their deals, those with a weight, what these weigh, and m, those that name a line too",
      sql: `SELECT choice, grp, account, COUNT(*) AS deals, COUNT(weight) AS counted, SUM(weight) AS weight, MAX(type_now) AS type,
  COUNT(CASE WHEN line_count > 0 THEN weight END) AS m
FROM base WHERE account IS NOT NULL GROUP BY choice, grp, account`,
    },
    ...(mostAccounts === null ? [] : heaviest(mostAccounts)),
    {
      name: "ordered_accounts",
      isShared: true,
      says: "The largest of them first, of equal ones the first by name: so accounts are numbered",
      sql: `SELECT a.choice, a.grp, a.account, a.deals, a.counted, a.weight, a.type,
  ROW_NUMBER() OVER (PARTITION BY a.choice, a.grp ORDER BY COALESCE(a.weight, 0) DESC, a.account) AS place
FROM by_account a${mostAccounts === null ? "" : "\nLEFT JOIN heaviest h ON h.choice = a.choice AND h.grp = a.grp WHERE COALESCE(a.weight, 0) >= COALESCE(h.least, 0)"}`,
    },
    {
      name: "few_accounts",
      says: "What the last of the five largest weighs: all that weigh as much are told with them",
      sql: `SELECT choice, grp, MIN(COALESCE(weight, 0)) AS least FROM ordered_accounts WHERE place <= ${fewAccounts} GROUP BY choice, grp`,
    },
    {
      name: "largest_accounts",
      says: "The accounts that are listed",
      sql: `SELECT o.choice, o.grp, o.account, o.deals, o.counted, o.weight, o.type
FROM ordered_accounts o JOIN few_accounts f ON f.choice = o.choice AND f.grp = o.grp${mostAccounts === null ? "" : `\nWHERE o.place <= ${mostAccounts} OR o.weight >= f.least`}`,
    },
    {
      name: "account_base",
      says: "All of them: the deals, and how many accounts have one",
      sql: `SELECT choice, grp, SUM(counted) AS n, SUM(weight) AS total, SUM(CASE WHEN counted > 0 THEN 1 ELSE 0 END) AS accounts,
  SUM(${wide("weight")} * ${wide("weight")}) AS index_squares
FROM by_account GROUP BY choice, grp`,
    },
    {
      name: "account_witnesses",
      says: "The squares of the weights of deals with an account",
      sql: `SELECT choice, grp, ${squares} AS squares FROM base WHERE account IS NOT NULL AND weight IS NOT NULL GROUP BY choice, grp`,
    },
    {
      name: "by_account_line",
      isShared: true,
      says: "k, the votes of an account for a line: deals with one account are no independent witnesses",
      sql: `SELECT b.choice, b.grp, b.account, p.line, SUM(p.votes) AS k
FROM base b JOIN parts p ON p.deal = b.deal WHERE b.account IS NOT NULL AND b.weight IS NOT NULL GROUP BY b.choice, b.grp, b.account, p.line`,
    },
    {
      name: "together",
      says: "The sum of k^2 over accounts and lines; a deal of no account is an account by itself",
      sql: `SELECT choice, grp, SUM(squares) AS squares FROM (
  SELECT choice, grp, SUM(${wide("k")} * ${wide("k")}) AS squares FROM by_account_line GROUP BY choice, grp
  UNION ALL
  SELECT b.choice, b.grp, SUM(${wide("p.votes")} * ${wide("p.votes")}) AS squares FROM base b JOIN parts p ON p.deal = b.deal
  WHERE b.account IS NULL AND b.weight IS NOT NULL GROUP BY b.choice, b.grp
) s GROUP BY choice, grp`,
    },
    {
      name: "crossed",
      says: "The sum of k m, a line",
      sql: `SELECT choice, grp, line, SUM(products) AS products FROM (
  SELECT k.choice, k.grp, k.line, SUM(${wide("k.k")} * a.m) AS products
  FROM by_account_line k JOIN by_account a ON a.choice = k.choice AND a.grp = k.grp AND a.account = k.account GROUP BY k.choice, k.grp, k.line
  UNION ALL
  SELECT b.choice, b.grp, p.line, SUM(${wide("p.votes")}) AS products FROM base b JOIN parts p ON p.deal = b.deal
  WHERE b.account IS NULL AND b.weight IS NOT NULL GROUP BY b.choice, b.grp, p.line
) s GROUP BY choice, grp, line`,
    },
    {
      name: "witnesses",
      says: "How many accounts there are, and the sum of m^2",
      sql: `SELECT choice, grp, SUM(accounts) AS accounts, SUM(squares) AS squares FROM (
  SELECT choice, grp, COUNT(*) AS accounts, SUM(${wide("m")} * m) AS squares FROM by_account WHERE m > 0 GROUP BY choice, grp
  UNION ALL
  SELECT choice, grp, COUNT(*) AS accounts, SUM(${wide("1")}) AS squares FROM base
  WHERE account IS NULL AND line_count > 0 AND weight IS NOT NULL GROUP BY choice, grp
) s GROUP BY choice, grp`,
    },
    {
      name: "typed",
      says: "The deals with a known customer type and a weight, by account: all the deals of one are one witness",
      sql: `SELECT choice, grp, COUNT(*) AS n, COUNT(CASE WHEN type = 1 THEN 1 END) AS with_new, SUM(weight) AS weight,
  SUM(CASE WHEN type = 1 THEN weight END) AS new_weight,
  CASE WHEN account IS NULL THEN ${squares} ELSE ${wide("SUM(weight)")} * ${wide("SUM(weight)")} END AS squares
FROM base WHERE type <> 0 AND weight IS NOT NULL GROUP BY choice, grp, account`,
    },
    {
      name: "known_types",
      says: "What they add up to",
      sql: `SELECT choice, grp, SUM(n) AS n, SUM(with_new) AS with_new, SUM(weight) AS weight, SUM(new_weight) AS new_weight, SUM(squares) AS squares
FROM typed GROUP BY choice, grp`,
    },
    {
      name: "sizes",
      says: "The deals of the base, their money, and whom they are with",
      sql: `SELECT choice, grp, COUNT(*) AS deals, SUM(money) AS money,
  SUM(CASE WHEN type = 1 THEN 1 ELSE 0 END) AS with_new, SUM(CASE WHEN type = 2 THEN 1 ELSE 0 END) AS with_current
FROM base GROUP BY choice, grp`,
    },
  ];
}

/** What the largest accounts weigh at least: only those need to be put in order. */
function heaviest(mostAccounts: number): readonly Step[] {
  return [
    {
      name: "account_weights",
      says: "How many accounts weigh how much",
      sql: "SELECT choice, grp, COALESCE(weight, 0) AS weighs, COUNT(*) AS accounts FROM by_account GROUP BY choice, grp, COALESCE(weight, 0)",
    },
    {
      name: "heaviest",
      says: `What the ${mostAccounts} largest weigh at least`,
      sql: `SELECT choice, grp, MAX(weighs) AS least FROM (
  SELECT choice, grp, weighs, SUM(accounts) OVER (PARTITION BY choice, grp ORDER BY weighs DESC) AS so_far FROM account_weights
) s WHERE so_far >= ${mostAccounts} GROUP BY choice, grp`,
    },
  ];
}

/** The figures of the bases, as parts of one long list. */
export function baseParts(dialect: Dialect): readonly string[] {
  const part = listed(dialect, "choice");
  return [
    part("sizes", null, ["deals", "money", "with_new", "with_current"], null),
    part("by_line", "line", ["votes", "counted", "in_deals", "held"], "weight"),
    part("line_base", null, ["n", "total"], "squares"),
    part("largest_accounts", "account", ["deals", "counted", "weight", "type"], null),
    part("account_base", null, ["n", "total", "accounts"], "index_squares"),
    part("account_witnesses", null, [], "squares"),
    part("together", null, [], "squares"),
    part("crossed", "line", [], "products"),
    part("witnesses", null, ["accounts"], "squares"),
    part("known_types", null, ["n", "with_new", "weight", "new_weight"], "squares"),
  ];
}
