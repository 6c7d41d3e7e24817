import { wholeVote } from "../../core/table/lines/partsOf";
import { moneyUnit } from "../../core/tally/wholeMoney";
import type { Dialect } from "../dialects";
import { quoted } from "../dialects";
import { rawText } from "../meaning/distinctCells";
import { dayLookup } from "../meaning/figuresMeaning";
import type { Meaning } from "../meaning/Meaning";
import type { Step } from "./Statement";

/** A figure beyond this is no money. */
const mostMoney = 9e14;

const roleNames = {
  account: "account_cell",
  line: "line_cell",
  owner: "owner_cell",
  customerType: "type_cell",
  currency: "currency_cell",
} as const;

const dayNames = {
  created: "created",
  expectedClose: "expected",
  actualClose: "actual",
  lastActivity: "activity",
} as const;

/** What the steps below are asked for. */
export interface DealsAsked {
  readonly source: string;
  /** Columns by which deals are told apart; none: all are one group. `owner` takes the reps of a cell. */
  readonly groupBy: readonly string[] | "owner";
}

/** From the table's cells to its deals, each with its account, its outcome, its days and its money. */
export function dealSteps(dialect: Dialect, meaning: Meaning, asked: DealsAsked): readonly Step[] {
  return [cells(dialect, meaning, asked), rows(dialect, meaning), ...oneDealSteps(dialect, meaning)];
}

/** The columns that are read, as texts. */
function cells(dialect: Dialect, meaning: Meaning, { source, groupBy }: DealsAsked): Step {
  const { columnOf } = meaning;
  const text = (column: string | null) => (column === null ? "''" : rawText(dialect, column));
  const columns: (readonly [sql: string, name: string])[] = [
    ...Object.entries(roleNames).map(
      ([role, name]) => [text(columnOf(role as keyof typeof roleNames)), name] as const,
    ),
    ...meaning.outcomeRoles.map((role) => [text(columnOf(role)), `${role.toLowerCase()}_cell`] as const),
    ...meaning.days.map((role) => [text(columnOf(role)), `${dayNames[role]}_cell`] as const),
    [text(columnOf("probability")), "chance_cell"],
    [text(columnOf("quota")), "quota_cell"],
    [text(columnOf("amount")), "amount_cell"],
    [amountNumber(dialect, meaning), "amount_number"],
    [`TRIM(${text(meaning.dealId)})`, "id_cell"],
    [groupKey(dialect, groupBy), "group_key"],
  ];
  const filled = columns
    .filter(([sql, name]) => name.endsWith("_cell") && sql !== "''" && sql !== "TRIM('')")
    .map(([sql]) => `${sql} <> ''`);
  return {
    name: "cells",
    says: "The columns that are read; a row with nothing in them is no deal",
    sql: `SELECT
  ${columns.map(([sql, name]) => `${sql} AS ${name}`).join(",\n  ")}
FROM ${source}
WHERE ${filled.length === 0 ? "1 = 1" : filled.join(" OR ")}`,
  };
}

function amountNumber(dialect: Dialect, { columnOf, amountFactor }: Meaning): string {
  const column = columnOf("amount");
  if (column === null || amountFactor === null) return `CAST(NULL AS ${dialect.float})`;
  const number = `CAST(${quoted(dialect, column)} AS ${dialect.float})`;
  return amountFactor === 1 ? number : `${number} * ${amountFactor}`;
}

/** Several columns are one key, their texts one behind the other with a sign between that no export holds. */
function groupKey(dialect: Dialect, groupBy: DealsAsked["groupBy"]): string {
  if (groupBy === "owner" || groupBy.length === 0) return "''";
  const texts = groupBy.map((column) => rawText(dialect, column));
  return texts.length === 1 ? (texts[0] ?? "''") : `CONCAT(${texts.join(", '\u001f', ")})`;
}

/** What the cells of each row mean. */
function rows(dialect: Dialect, meaning: Meaning): Step {
  const { columnOf, outcomeRoles, days, amountFactor } = meaning;
  const has = (name: string) => meaning.lookups.some((lookup) => lookup.name === name);
  const join = (lookup: string, short: string, cell: string) =>
    has(lookup) ? `\nLEFT JOIN ${lookup} ${short} ON ${short}.raw = c.${cell}` : "";
  const onOutcomes = outcomeRoles
    .map((role) => `o.${role.toLowerCase()} = c.${role.toLowerCase()}_cell`)
    .join(" AND ");
  const ofNumber = `CASE WHEN c.amount_number >= 0 AND c.amount_number <= ${mostMoney} THEN CAST(${dialect.halfEven(`c.amount_number * ${moneyUnit}`)} AS BIGINT) END`;
  const money =
    columnOf("amount") === null ? "CAST(NULL AS BIGINT)" : amountFactor === null ? "m.money" : ofNumber;
  const isBack = has("given_back")
    ? "CASE WHEN b.raw IS NULL THEN 0 ELSE 1 END"
    : amountFactor === null
      ? "0"
      : "CASE WHEN c.amount_number < 0 THEN 1 ELSE 0 END";
  const ofText = has("amounts") ? "COALESCE(m.currency, 0)" : "0";
  const currency = has("currencies") ? `COALESCE(NULLIF(u.currency, 0), ${ofText})` : ofText;
  return {
    name: "deal_rows",
    says: "What the cells of each row mean: money in 1/10000, days as serial days, 1 open, 2 won, 3 lost, 0 neither",
    sql: `SELECT
  ${columnOf("account") === null ? "CAST(NULL AS BIGINT)" : "a.account"} AS account,
  c.line_cell, c.owner_cell, c.id_cell, c.group_key,
  ${has("quotas") ? "k.quota" : "CAST(NULL AS BIGINT)"} AS quota,
  ${has("outcomes") ? "COALESCE(o.outcome, 0)" : "1"} AS outcome,
  ${has("types") ? `COALESCE(t.type, ${meaning.blankType})` : "0"} AS type_said,
  ${Object.entries(dayNames)
    .map(([role, name]) =>
      days.some((day) => day === role) ? `d_${name}.day AS ${name}` : `CAST(NULL AS BIGINT) AS ${name}`,
    )
    .join(",\n  ")},
  ${has("chances") ? "p.chance" : `CAST(NULL AS ${dialect.float})`} AS chance,
  ${money} AS money,
  ${isBack} AS is_back,
  ${currency} AS currency
FROM cells c${join("account_names", "a", "account_cell")}${has("outcomes") ? `\nLEFT JOIN outcomes o ON ${onOutcomes}` : ""}${join("types", "t", "type_cell")}${days.map((role) => join(dayLookup(role), `d_${dayNames[role]}`, `${dayNames[role]}_cell`)).join("")}${join("chances", "p", "chance_cell")}${join("amounts", "m", "amount_cell")}${join("given_back", "b", "amount_cell")}${join("currencies", "u", "currency_cell")}${join("quotas", "k", "quota_cell")}`,
  };
}

/** A deal of several rows counts once. */
function oneDealSteps(dialect: Dialect, meaning: Meaning): readonly Step[] {
  if (meaning.dealId === null) {
    const lines =
      meaning.lines === null
        ? "SELECT '' AS deal, 0 AS line, 0 AS votes WHERE 1 = 0"
        : "SELECT raw AS deal, line, votes FROM line_names";
    return [
      {
        name: "parts",
        isShared: true,
        says: "The lines of a deal, by the cell that names them: one vote in 720720 pieces, divided over them",
        sql: `SELECT p.deal, p.line, p.votes, CAST(NULL AS ${dialect.float}) AS portion FROM (${lines}) p`,
      },
      {
        name: "single_deals",
        says: "Each row is a deal",
        sql: `SELECT r.*, r.line_cell AS deal FROM deal_rows r`,
      },
    ];
  }
  return [...severalRows(dialect, meaning)];
}

const same = [
  "account",
  "outcome",
  "type_said",
  "created",
  "expected",
  "actual",
  "activity",
  "chance",
  "currency",
];

function severalRows(dialect: Dialect, { amountsOf, lines }: Meaning): readonly Step[] {
  const isOwn = amountsOf === "lines";
  const piece = dialect.wholeQuotient(String(wholeVote), "d.line_count");
  const distinct = [...same, "line_cell", "owner_cell", "group_key", "quota", "money", "is_back"].join(", ");
  const divided = `${piece} + CASE WHEN d.place <= ${wholeVote} - (${piece}) * d.line_count THEN 1 ELSE 0 END`;
  return [
    {
      name: "different_rows",
      isShared: true,
      says: "Rows that repeat a deal's line and all else count once; a row without the deal's id is a deal of its own",
      sql: `SELECT DISTINCT CONCAT('id ', id_cell) AS deal, ${distinct} FROM deal_rows WHERE id_cell <> ''
UNION ALL
SELECT CONCAT('row ', CAST(${dialect.rowNumber} AS ${dialect.text})) AS deal, ${distinct} FROM deal_rows WHERE id_cell = ''`,
    },
    {
      name: "mentions",
      says: "Each line that a row names, with its piece of the row's money",
      sql:
        lines === null
          ? `SELECT r.deal, CAST(NULL AS BIGINT) AS line, CAST(r.money AS ${dialect.float}) AS money FROM different_rows r`
          : `SELECT r.deal, n.line, CAST(r.money AS ${dialect.float}) / COALESCE(NULLIF(COUNT(n.line) OVER (PARTITION BY r.deal, r.line_cell, r.money), 0), 1) AS money
FROM different_rows r LEFT JOIN line_names n ON n.raw = r.line_cell`,
    },
    {
      name: "deal_lines",
      says: "The different lines of each deal",
      sql: `SELECT deal, line, COALESCE(SUM(money), 0) AS money FROM mentions GROUP BY deal, line`,
    },
    {
      name: "parts",
      isShared: true,
      says: "One vote in 720720 pieces, divided over the lines of the deal; where they do not come out even, the first by name have one more",
      sql: `SELECT d.deal, d.line, ${divided} AS votes,
  ${
    isOwn
      ? `CASE WHEN d.total > 0 THEN CASE WHEN d.money > 0 THEN d.money ELSE 0 END / d.gains ELSE (${divided}) / CAST(${wholeVote} AS ${dialect.float}) END`
      : `CAST(NULL AS ${dialect.float})`
  } AS portion
FROM (
  SELECT deal, line, money,
    COUNT(line) OVER (PARTITION BY deal) AS line_count,
    ROW_NUMBER() OVER (PARTITION BY deal ORDER BY CASE WHEN line IS NULL THEN 1 ELSE 0 END, line) AS place,
    SUM(money) OVER (PARTITION BY deal) AS total,
    SUM(CASE WHEN money > 0 THEN money ELSE 0 END) OVER (PARTITION BY deal) AS gains
  FROM deal_lines
) d
WHERE d.line IS NOT NULL`,
    },
    {
      name: "single_deals",
      says: isOwn
        ? "A deal's money is the sum of its lines'"
        : "A deal's money stands on each of its rows, and counts once",
      sql: `SELECT deal, ${same.map((column) => `MAX(${column}) AS ${column}`).join(", ")},
  MAX(owner_cell) AS owner_cell, MAX(group_key) AS group_key, MAX(is_back) AS is_back, MAX(quota) AS quota, ${isOwn ? "SUM" : "MAX"}(money) AS money
FROM different_rows GROUP BY deal`,
    },
  ];
}

/** How many deals have rows that are not alike in what a deal has once, and whose the amounts are. */
export function unlikeRows(): string {
  const differs = [...same, "owner_cell"].map((column) => `COUNT(DISTINCT ${column}) > 1`).join(" OR ");
  return `SELECT COUNT(*) AS several,
  SUM(CASE WHEN is_unlike THEN 1 ELSE 0 END) AS unlike,
  SUM(CASE WHEN amounts > 1 THEN 1 ELSE 0 END) AS apart,
  SUM(CASE WHEN filled = 1 THEN 1 ELSE 0 END) AS bare
FROM (
  SELECT deal, (${differs}) AS is_unlike, COUNT(DISTINCT money) AS amounts, COUNT(money) AS filled
  FROM different_rows GROUP BY deal HAVING COUNT(*) > 1
) g`;
}
