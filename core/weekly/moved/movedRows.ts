import { compareNames } from "../../cells/compareNames";
import { sheetRowsOf } from "../../table/deals/sheetRowsOf";
import type { Pipeline } from "../../table/Pipeline";
import { type MoveKind, moveKinds } from "./kindsOfMove";
import type { MovedDeal } from "./whatMoved";

/** The deals that moved in one way. A deal that moved in several ways is in the row of each. */
export interface MovedRow {
  readonly kind: MoveKind;
  readonly deals: number;
  /** How many of them hold each line, most first; none where no deal names one. */
  readonly lines: readonly { readonly name: string; readonly deals: number }[];
  /** How many are with new customers; null where of none is known whom it is with. */
  readonly withNew: number | null;
  /** What they are worth together today; null without amounts that may be added. */
  readonly amount: number | null;
  /** Their rows in the sheet, from 1; none for deals that are gone. */
  readonly sheetRows: readonly number[];
}

/** What is told even of no deal. */
const always: readonly MoveKind[] = ["created", "won", "lost", "pushed"];
const order: readonly MoveKind[] = [...always, ...moveKinds.filter((kind) => !always.includes(kind))];

/** A row a kind of move; no deals: the rows that are always told, with 0. */
export function movedRows(moved: readonly MovedDeal[], pipeline: Pipeline): readonly MovedRow[] {
  return order.flatMap((kind) => {
    const deals = moved.filter((deal) => deal.kind === kind || deal.also.includes(kind));
    return deals.length === 0 && !always.includes(kind) ? [] : [rowOf(kind, deals, pipeline)];
  });
}

function rowOf(kind: MoveKind, deals: readonly MovedDeal[], pipeline: Pipeline): MovedRow {
  const standing = deals.filter(({ place }) => place >= 0).map(({ place }) => place);
  return {
    kind,
    deals: deals.length,
    lines: countLines(deals),
    withNew: deals.every(({ customer }) => customer === "unknown")
      ? null
      : deals.filter(({ customer }) => customer === "new").length,
    amount: standing.length < deals.length ? null : amountOf(standing, pipeline),
    sheetRows: sheetRowsOf(pipeline, standing),
  };
}

/** How many deals hold each line, most first. */
export function countLines(deals: readonly Pick<MovedDeal, "lines">[]): MovedRow["lines"] {
  const counts = new Map<string, number>();
  for (const line of deals.flatMap(({ lines }) => lines)) {
    const before = counts.get(line);
    counts.set(line, before === undefined ? 1 : before + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, deals: count }))
    .sort((a, b) => b.deals - a.deals || compareNames(a.name, b.name));
}

function amountOf(places: readonly number[], { amount, amountsAdd }: Pipeline): number | null {
  if (amount === null || !amountsAdd) return null;
  const known = places.map((place) => amount[place] ?? Number.NaN).filter((money) => !Number.isNaN(money));
  return known.length === 0 ? null : known.reduce((sum, money) => sum + money, 0);
}
