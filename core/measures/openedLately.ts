import { at } from "../cells/at";
import { CustomerType, type Pipeline } from "../table/Pipeline";
import { type ByCustomer, byLineAndCustomer } from "./byLineAndCustomer";
import { lineMixOf } from "./lineMixOf";
import { rowsWithin } from "./rowsWithin";
import { typesAtTheTime } from "./typesAtTheTime";

/** "Lately": a quarter, in days. */
export const lately = 90;

/** The deals that were opened lately, whatever became of them. */
export interface OpenedLately {
  readonly days: number;
  readonly opened: number;
  readonly withNew: number;
  readonly withCurrent: number;
  /** How many of them name a line, and an account. */
  readonly withLine: number;
  readonly withAccount: number;
  /** By line, by votes, those opened most first; `new` and `current` where that is known. Empty without a line column. */
  readonly lines: readonly {
    readonly line: string;
    readonly deals: number;
    readonly new: number;
    readonly current: number;
  }[];
}

/**
 * The deals created in the last quarter to as-of, by line and by whom they were with when they began: the pace at which a rep opens deals.
 *
 * @returns null without created dates
 */
export function openedLately(pipeline: Pipeline): OpenedLately | null {
  const { account, created, asOf, line } = pipeline;
  if (created === null || asOf === null) return null;
  const types = typesAtTheTime(pipeline) ?? pipeline.customerType;
  // Of a quarter both ends count.
  const deals = rowsWithin(created, asOf - lately - 1, asOf);
  const count = (is: (deal: number) => boolean) => deals.reduce((sum, deal) => sum + (is(deal) ? 1 : 0), 0);
  const mix = line && lineMixOf(line.parts, line.names.length, { rows: deals, weights: null });
  const customers = line && byLineAndCustomer(line.parts, line.names.length, types, deals);
  const lines = (line?.names ?? []).map((name, code) => ({
    line: name,
    deals: at(mix === null ? null : mix.deals, code),
    ...(customers?.[code] ?? nobody),
  }));
  return {
    days: lately,
    opened: deals.length,
    withNew: count((deal) => types[deal] === CustomerType.new),
    withCurrent: count((deal) => types[deal] === CustomerType.current),
    withLine: mix === null ? 0 : mix.n,
    withAccount: count((deal) => account !== null && at(account.codes, deal) >= 0),
    lines: lines.sort((a, b) => b.deals - a.deals),
  };
}

const nobody: ByCustomer = { new: 0, current: 0 };
