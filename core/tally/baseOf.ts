import { at } from "../cells/at";
import { once } from "../cells/once";
import type { Slices } from "../cells/slices";
import { type AccountCodes, accountCodes } from "../measures/accountCodes";
import { accountsIn } from "../measures/accountsIn";
import { countTypes } from "../measures/countTypes";
import { customerShare } from "../measures/customerShare";
import { herfindahl } from "../measures/herfindahl";
import { lineDesignEffect } from "../measures/lineDesignEffect";
import { type LineMix, lineMixOf } from "../measures/lineMixOf";
import { mixOf } from "../measures/mixOf";
import { typesAtTheTime } from "../measures/typesAtTheTime";
import type { WonDays } from "../table/dates/wonDays";
import { holdsLine } from "../table/lines/partsOf";
import { CustomerType, type Parts, type Pipeline } from "../table/Pipeline";
import type { BaseDeals } from "./BaseDeals";
import { baseRows } from "./baseRows";
import { type SelectedDeals, selectDeals } from "./selectDeals";
import type { AccountMix, TallyChoice } from "./Tally";
import { wholeMoney } from "./wholeMoney";

/**
 * Adds up the deals of a basis by line and by account.
 *
 * @param size how many lines there are
 * @param without one flag a deal: those to leave out
 */
export function* baseOf(
  pipeline: Pipeline,
  won: WonDays,
  { basis, by }: Omit<TallyChoice, "withoutStale">,
  size: number,
  without: Uint8Array | null,
): Slices<BaseDeals> {
  const selection = selectDeals(pipeline, won, basis, by, without);
  yield;
  const accounts = accountCodes(pipeline.account);
  yield;
  // By today's types from history every won deal is with a current customer, and nobody would ever have won a new one.
  const types = (basis === "won" ? typesAtTheTime(pipeline) : null) ?? pipeline.customerType;
  yield;
  const parts = pipeline.line?.parts ?? null;
  const lineMix = yield* linesByWitness(parts, size, accounts, selection);
  yield;
  const accountMix = accounts === null ? null : accountMixOf(accounts, selection);
  const rowsWhere = (is: (deal: number) => boolean) => baseRows({ pipeline, selection }, is);
  return {
    pipeline,
    selection,
    types,
    reason: selection.reason,
    deals: selection.rows.length,
    amount: amountOf(pipeline, selection),
    lineMix,
    accountMix,
    customers: countTypes(types, selection.rows),
    newShare: once(() => customerShare(types, selection, CustomerType.new, accounts)),
    smallAccounts: () => smallAccounts(pipeline, selection, accountMix?.deals ?? null),
    show: {
      ofLines: (codes) => rowsWhere((deal) => parts !== null && holdsLine(parts, deal, codes)),
      ofAccounts: (codes) =>
        rowsWhere((deal) => codes.has(at(accounts === null ? null : accounts.codes, deal))),
      withNew: () => rowsWhere((deal) => types[deal] === CustomerType.new),
    },
  };
}

function accountMixOf({ codes, size }: AccountCodes, selection: SelectedDeals): AccountMix {
  const mix = mixOf(codes, size, selection);
  return {
    ...mix,
    accounts: () => accountsIn(mix),
    index: once(() => herfindahl(mix.weights, selection.unit)),
  };
}

/** Deals with one account mostly buy the same: they are fewer witnesses of a line's share than they are deals. */
function* linesByWitness(
  parts: Parts | null,
  size: number,
  accounts: AccountCodes | null,
  selection: SelectedDeals,
): Slices<LineMix | null> {
  if (parts === null) return null;
  const mix = lineMixOf(parts, size, selection);
  if (accounts === null) return mix;
  yield;
  return { ...mix, effectiveDeals: mix.effectiveDeals / lineDesignEffect(parts, accounts, selection, mix) };
}

/** Null without amounts that can be added. */
function amountOf({ amount, amountsAdd }: Pipeline, { rows }: SelectedDeals): number | null {
  if (amount === null || !amountsAdd) return null;
  const { amounts, unit = 1 } = wholeMoney(amount);
  return sumOfRows(amounts, rows) / unit;
}

/** NaN is no amount. */
function sumOfRows(amounts: Float64Array, rows: Int32Array): number {
  let sum = 0;
  for (let place = 0; place < rows.length; place++) {
    const money = amounts[rows[place] ?? -1] ?? Number.NaN;
    if (!Number.isNaN(money)) sum += money;
  }
  return sum;
}

/** Whom an account's deals are with: a current customer, if any of them says so. */
function smallAccounts(
  { account, customerType }: Pipeline,
  { rows }: SelectedDeals,
  deals: Float64Array | null,
) {
  const types = new Map<number, number>();
  for (const row of rows) {
    const code = account?.codes[row] ?? -1;
    if (code >= 0) types.set(code, Math.max(at(customerType, row), types.get(code) ?? CustomerType.unknown));
  }
  return [...types].map(([code, type]) => ({ deals: at(deals, code), type }));
}
