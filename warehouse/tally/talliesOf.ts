import type { Guidelines } from "../../core/balance/Guidelines";
import { foldName } from "../../core/cells/foldName";
import { isLineAmount } from "../../core/table/headerVocabulary/isLineAmount";
import { Outcome } from "../../core/table/Pipeline";
import type { ReadOptions } from "../../core/table/Reading";
import type { Role } from "../../core/table/role";
import type { TallyChoice } from "../../core/tally/Tally";
import type { Database, Row } from "../Database";
import { quoted } from "../dialects";
import { numberIn } from "../meaning/distinctCells";
import { dayLookup } from "../meaning/figuresMeaning";
import type { Lookup } from "../meaning/Lookup";
import type { Meaning } from "../meaning/Meaning";
import { readMeaning } from "../meaning/readMeaning";
import { baseParts, baseSteps } from "../sql/baseSteps";
import { type DealsAsked, dealSteps, unlikeRows } from "../sql/dealSteps";
import { factParts, factSteps, spreadAsked } from "../sql/factSteps";
import { run, type Statement, type Step, statementOf } from "../sql/Statement";
import { type Asked, askedStep, typedSteps } from "../sql/typedSteps";
import { WarehouseError } from "../WarehouseError";
import { daysOfTable, lapsesOf } from "./daysOfTable";
import { byGroup, type Figures, figure } from "./Figures";
import { keyOf, tallyOfFigures } from "./tallyOfFigures";
import type { Warehouse } from "./Warehouse";

/** What everything that is asked of a table is asked for. */
export interface GroundAsked {
  readonly options: ReadOptions;
  readonly guidelines: Pick<Guidelines, "category" | "silentDays" | "lapseMonths">;
  readonly groupBy: DealsAsked["groupBy"];
  readonly progress: (done: number, of: number) => void;
}

/** What is asked for its tallies. */
export interface TalliesAsked extends GroundAsked {
  /** The bases that are wanted. */
  readonly choices: readonly TallyChoice[];
  /** So many of the largest accounts of each base are told; null: all. */
  readonly mostAccounts: number | null;
}

/** Adds up a table's deals where they are. Nothing is written. @throws WarehouseError */
export async function talliesOf(database: Database, asked: TalliesAsked): Promise<Warehouse> {
  const { options, groupBy, choices } = asked;
  const { meaning, facts } = await groundOfTable(database, asked);
  const answer = await run(database, tallyStatement(database, meaning, facts, asked));
  const found = byGroup(answer);
  const since = found.get("")?.get(-1)?.get("since")?.[0]?.figures[0] ?? null;
  const groups = [...found].filter(([, byChoice]) => byChoice.get(-1)?.has("outcome_counts") ?? false);
  if (groups.length === 0 && groupBy !== "owner")
    throw new WarehouseError({ code: "unread", failure: { code: "no-deals", row: 1 } });
  const owned = found.get("")?.get(-1)?.get("owned")?.[0];
  return {
    meaning,
    openDeals: (withoutStale) => figure(owned, 0) - (withoutStale ? figure(owned, 1) : 0),
    groups: groups.map(([group, byChoice]) => ({
      newCustomers: (byChoice.get(-1)?.get("new_customers") ?? []).map(
        ({ code }) => meaning.accounts?.[code] ?? "",
      ),
      quota: quotaOf(byChoice.get(-1)?.get("quota_counts") ?? [], meaning),
      name: groupBy === "owner" ? (meaning.owners?.[Number(group)] ?? "") : group,
      tally: tallyOfFigures({
        meaning,
        facts: byChoice.get(-1) ?? new Map(),
        since: since ?? Number.POSITIVE_INFINITY,
        bases: new Map(choices.map((choice, place) => [keyOf(choice), byChoice.get(place) ?? new Map()])),
        asOf: facts.asOf,
        hasHistory: facts.hasHistory,
        lapseMonths: asked.guidelines.lapseMonths,
        isListed: options.customers !== undefined,
      }),
    })),
  };
}

/** As core's `quotaOf`. */
function quotaOf(counts: readonly Figures[], { quotas }: Meaning): number | null {
  const [best] = [...counts].sort((a, b) => figure(b, 0) - figure(a, 0) || b.code - a.code);
  return quotas[best?.code ?? -1] ?? null;
}

/** The statement that adds up a table's deals, in the dialect of an engine and over a table of it. */
export function tallyStatement(
  { dialect, source }: Pick<Database, "dialect" | "source">,
  meaning: Meaning,
  facts: Asked,
  { groupBy, choices, mostAccounts }: TalliesAsked,
): Statement {
  const steps = [
    askedStep(facts),
    ...dealSteps(dialect, meaning, { source, groupBy }),
    ...typedSteps(meaning, facts, { groupBy }),
    ...factSteps(dialect, meaning),
    ...baseSteps(dialect, meaning, choices, mostAccounts),
  ];
  const parts = [...factParts(dialect, meaning, groupBy === "owner"), ...baseParts(dialect)];
  return statementOf(dialect, lookupsOf(meaning, facts), steps, parts.join("\nUNION ALL\n"));
}

/** The small tables that go with statements. */
export function lookupsOf({ lookups }: Meaning, { lapseDays }: Asked): readonly Lookup[] {
  return lapseDays === null ? lookups : [...lookups, lapseDays];
}

/** What a table's cells mean, and the days and guidelines that its deals are taken by. @throws WarehouseError */
export async function groundOfTable(
  database: Database,
  asked: GroundAsked,
): Promise<{ readonly meaning: Meaning; readonly facts: Asked }> {
  const { options, guidelines, groupBy, progress } = asked;
  const read = await readMeaning(database, options, guidelines, progress);
  if (groupBy !== "owner")
    for (const column of groupBy)
      if (!read.headers.includes(column))
        throw new WarehouseError({ code: "unknown-column", column, columns: read.headers });
  if (groupBy === "owner" && read.owners === null)
    throw new WarehouseError({ code: "no-reps", columns: read.headers });
  const meaning = await withAmountsOf(database, read, options, { source: database.source, groupBy });
  return { meaning, facts: await factsOf(database, meaning, asked) };
}

function statement(database: Database, meaning: Meaning, steps: readonly Step[], asked: string): Statement {
  return statementOf(database.dialect, meaning.lookups, steps, asked);
}

/** The meaning of what says when deals were decided: names, of which there may be millions, need not go with that question. */
function outcomesAndDays(meaning: Meaning): Meaning {
  const roles = new Set<Role>([...meaning.outcomeRoles, ...meaning.days]);
  const lookups = new Set(["outcomes", ...meaning.days.map(dayLookup)]);
  return {
    ...meaning,
    columnOf: (role) => (roles.has(role) ? meaning.columnOf(role) : null),
    lookups: meaning.lookups.filter(({ name }) => lookups.has(name)),
    lines: null,
    amountFactor: null,
  };
}

/** As-of, slips, and whether anybody bought anything. */
async function factsOf(
  database: Database,
  meaning: Meaning,
  { options, guidelines }: GroundAsked,
): Promise<Asked> {
  const { dialect, source } = database;
  const bare = outcomesAndDays(meaning);
  const deals = dealSteps(dialect, bare, { source, groupBy: [] });
  const blank: Asked = {
    asOf: null,
    yearBefore: null,
    lastSound: null,
    silentDays: guidelines.silentDays,
    lately: null,
    lapsedBefore: null,
    lapseDays: null,
    hasHistory: false,
    longestGap: 0,
  };
  const [sound, dated] = typedSteps(bare, blank, { groupBy: [] });
  const first = [askedStep(blank), ...deals, ...[sound, dated].flatMap((step) => step ?? [])];
  const spread = await run(database, statement(database, bare, first, spreadAsked));
  const isPurchases = meaning.outcomeRoles.length === 0;
  const isWon = (row: Row) => numberIn(row, "outcome") === Outcome.won;
  const hasHistory = meaning.accounts !== null && (spread.some(isWon) || options.customers !== undefined);
  const days = daysOfTable(spread, isPurchases, options.asOf);
  return { ...blank, ...days, ...lapsesOf(spread, days.asOf, guidelines.lapseMonths), hasHistory };
}

/** Whose the amounts are where rows share a deal's id: the lines' own where they differ in any deal. @throws WarehouseError where rows of a deal are not alike */
async function withAmountsOf(
  database: Database,
  meaning: Meaning,
  options: ReadOptions,
  deals: DealsAsked,
): Promise<Meaning> {
  const { dialect } = database;
  if (meaning.dealId === null) {
    await refuseSharedNames(database, meaning, options);
    return meaning;
  }
  const steps = dealSteps(dialect, meaning, deals);
  const [row = {}] = await run(database, statement(database, meaning, steps, unlikeRows()));
  const count = (name: string) => numberIn(row, name) ?? 0;
  if (count("unlike") > 0)
    throw new WarehouseError({
      code: "not-here",
      what: "states",
      column: meaning.dealId,
      rows: count("unlike"),
    });
  const header = meaning.columns.amount?.header ?? "";
  const areLines =
    count("several") > 0 &&
    (count("apart") > 0 || (isLineAmount(header) && count("bare") * 2 <= count("several")));
  const amountsOf = options.amountsOf ?? (areLines ? "lines" : "deals");
  if (count("several") > 0) await refuseTakenOff(database, meaning);
  return { ...meaning, amountsOf };
}

/** What a line takes off stands as a number below 0, which is no deal's amount. @throws WarehouseError */
async function refuseTakenOff({ dialect, source, query }: Database, meaning: Meaning): Promise<void> {
  const column = meaning.columnOf("amount");
  if (column === null) return;
  const below = `SELECT COUNT(*) AS n FROM ${source} WHERE ${quoted(dialect, column)} < 0`;
  const [row = {}] = meaning.amountFactor === null ? [] : await query(below);
  const rows = numberIn(row, "n") ?? meaning.givenBack;
  if (rows > 0) throw new WarehouseError({ code: "not-here", what: "lines-own-amounts", column, rows });
}

/** Without an id, rows of one deal name and account may be parts of one deal. @throws WarehouseError */
async function refuseSharedNames(
  { dialect, source, query }: Database,
  { columnOf }: Meaning,
  { rowsAreDeals = false }: ReadOptions,
): Promise<void> {
  const [deal, account] = [columnOf("deal"), columnOf("account")];
  if (rowsAreDeals || deal === null) return;
  const key = (column: string) => `LOWER(TRIM(CAST(${quoted(dialect, column)} AS ${dialect.text})))`;
  const keys = [deal, ...(account === null ? [] : [account])].map(key);
  const [row = {}] = await query(
    `SELECT COUNT(*) AS n FROM (SELECT ${keys.map((each, place) => `${each} AS k${place}`).join(", ")} FROM ${source} WHERE ${key(deal)} <> '' GROUP BY ${keys.map((_, place) => place + 1).join(", ")} HAVING COUNT(*) > 1) g`,
  );
  const shared = numberIn(row, "n") ?? 0;
  if (shared > 0)
    throw new WarehouseError({ code: "not-here", what: "names-of-deals", column: deal, rows: shared });
}

/** The group of a rep by the name in any case. @throws WarehouseError that lists the reps */
export function groupOfOwner({ groups }: Warehouse, owner: string): Warehouse["groups"][number] {
  const found = groups.find(({ name }) => foldName(name) === foldName(owner));
  if (found !== undefined) return found;
  const owners = groups.map(({ name }) => name);
  throw new WarehouseError({ code: "unread", failure: { code: "unknown-owner", owner, owners } });
}
