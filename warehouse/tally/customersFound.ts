import { defaultGuidelines } from "../../core/balance/defaultGuidelines";
import { foldName } from "../../core/cells/foldName";
import type { ReadOptions } from "../../core/table/Reading";
import type { Database } from "../Database";
import { numberIn } from "../meaning/distinctCells";
import type { Meaning } from "../meaning/Meaning";
import {
  customerParts,
  customerSteps,
  groupsOfDealings,
  type SalesAsked,
  salesSpread,
  salesSteps,
} from "../sql/customerSteps";
import type { DealsAsked } from "../sql/dealSteps";
import { dealSteps } from "../sql/dealSteps";
import { run, type Statement, type Step, statementOf } from "../sql/Statement";
import { type Asked, askedStep, typedSteps } from "../sql/typedSteps";
import { WarehouseError } from "../WarehouseError";
import { byGroup, type Parts } from "./Figures";
import { boundsLookup, boundsOf, type SalesBounds, spreadsOf } from "./salesBounds";
import { groundOfTable, lookupsOf } from "./talliesOf";
import { currencyOf } from "./tallyOfFigures";

/** What a database says of the customers of each group. */
export interface CustomersFound {
  readonly meaning: Meaning;
  readonly groups: readonly (Group & { readonly parts: Parts })[];
}

interface Group {
  readonly bounds: SalesBounds;
  readonly currency: string;
}

/** What the statement of a table's customers is made from. */
export interface CustomersGround {
  readonly meaning: Meaning;
  readonly facts: Asked;
  readonly sales: SalesAsked;
  readonly groups: readonly Group[];
}

/** Adds up what customers bought where it is. Nothing is written. @throws WarehouseError */
export async function customersFound(
  database: Database,
  read: ReadOptions,
  groupBy: readonly string[],
  progress: (done: number, of: number) => void,
): Promise<CustomersFound> {
  const ground = await customersGround(database, read, groupBy, progress);
  const answer = await run(database, customersStatement(database, ground));
  const found = byGroup(answer);
  return {
    meaning: ground.meaning,
    groups: ground.groups.map((group) => ({
      ...group,
      parts: found.get(group.bounds.group)?.get(-1) ?? new Map(),
    })),
  };
}

/** What the cells mean, and by which days each group's sales are taken. @throws WarehouseError, where nobody knows who bought when too */
export async function customersGround(
  database: Database,
  read: ReadOptions,
  groupBy: readonly string[],
  progress: (done: number, of: number) => void,
): Promise<CustomersGround> {
  const grouped: DealsAsked["groupBy"] = read.owner === undefined ? groupBy : "owner";
  const { meaning, facts } = await groundOfTable(database, {
    options: read,
    guidelines: defaultGuidelines,
    groupBy: grouped,
    progress,
  });
  if (meaning.accounts === null) throw new WarehouseError({ code: "no-purchases", why: "no-account-column" });
  if (!meaning.days.some((day) => day !== "lastActivity"))
    throw new WarehouseError({ code: "no-purchases", why: "no-date-column" });
  const sales: SalesAsked = { groupBy: grouped, owner: ownerOf(meaning, read.owner) };
  const asOf = read.asOf ?? (meaning.outcomeRoles.length > 0 ? facts.asOf : null);
  const spreads = spreadsOf(await run(database, asked(database, meaning, facts, sales, salesSpread)));
  refuseReturns(meaning, spreads);
  // All deals are one group, whose amounts may need no question.
  const isPlain = meaning.currencies.length === 0 && grouped !== "owner" && grouped.length === 0;
  const groups = isPlain
    ? [{ grp: "", currencies: 0, currency: null }]
    : await run(database, asked(database, meaning, facts, sales, groupsOfDealings));
  // A list of purchases has one last day for everybody.
  const last = asOf ?? (await lastPurchase(database, meaning, facts, grouped));
  return {
    meaning,
    facts,
    sales,
    groups: groups
      .map((row) => {
        const [group, currencies] = [String(row.grp), numberIn(row, "currencies") ?? 0];
        const addsUp = meaning.currencies.length < 2 || currencies < 2;
        return {
          bounds: boundsOf(group, spreads.get(group) ?? [], last, addsUp),
          currency: addsUp ? currencyOf(meaning, numberIn(row, "currency") ?? 0) : "",
        };
      })
      .sort((a, b) => (a.bounds.group < b.bounds.group ? -1 : 1)),
  };
}

/** The statement that adds up what the customers of a table bought, in the dialect of an engine and over a table of it. */
export function customersStatement(
  { dialect, source }: Pick<Database, "dialect" | "source">,
  { meaning, facts, sales, groups }: CustomersGround,
): Statement {
  const steps = [...stepsToSales({ dialect, source }, meaning, facts, sales), ...customerSteps(dialect)];
  const lookups = [...lookupsOf(meaning, facts), boundsLookup(groups.map(({ bounds }) => bounds))];
  return statementOf(dialect, lookups, steps, customerParts(dialect).join("\nUNION ALL\n"));
}

function stepsToSales(
  { dialect, source }: Pick<Database, "dialect" | "source">,
  meaning: Meaning,
  facts: Asked,
  sales: SalesAsked,
): readonly Step[] {
  return [
    askedStep(facts),
    ...dealSteps(dialect, meaning, { source, groupBy: sales.groupBy }),
    ...typedSteps(meaning, facts, sales),
    ...salesSteps(dialect, meaning, sales),
  ];
}

function asked(
  database: Database,
  meaning: Meaning,
  facts: Asked,
  sales: SalesAsked,
  question: string,
): Statement {
  return statementOf(
    database.dialect,
    lookupsOf(meaning, facts),
    stepsToSales(database, meaning, facts, sales),
    question,
  );
}

/** Null where the table is one group, whose own sales tell it. */
async function lastPurchase(
  database: Database,
  meaning: Meaning,
  facts: Asked,
  groupBy: DealsAsked["groupBy"],
): Promise<number | null> {
  if (groupBy !== "owner" && groupBy.length === 0) return null;
  const ofAll = { groupBy: [], owner: null };
  const spreads = spreadsOf(await run(database, asked(database, meaning, facts, ofAll, salesSpread)));
  return boundsOf("", spreads.get("") ?? [], null, true).asOf || null;
}

/** The rep's number. @throws WarehouseError that lists the reps */
function ownerOf({ owners }: Meaning, owner: string | undefined): number | null {
  if (owner === undefined || owners === null) return null;
  const found = owners.findIndex((name) => foldName(name) === foldName(owner));
  if (found >= 0) return found;
  throw new WarehouseError({ code: "unread", failure: { code: "unknown-owner", owner, owners } });
}

/** What came back is taken off single purchases in a sheet's list. @throws WarehouseError */
function refuseReturns(
  { outcomeRoles, columnOf, documents }: Meaning,
  spreads: ReturnType<typeof spreadsOf>,
): void {
  if (outcomeRoles.length > 0) return;
  const back = [...spreads.values()].flat().filter(({ isBack }) => isBack);
  const rows = back.reduce((sum, { sales }) => sum + sales, 0);
  if (rows > 0)
    throw new WarehouseError({
      code: "not-here",
      what: "given-back",
      column: columnOf("amount") ?? "",
      rows,
    });
  if (documents !== null)
    throw new WarehouseError({ code: "not-here", what: "documents", column: documents, rows: 0 });
}
