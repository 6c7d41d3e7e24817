import { at } from "../../cells/at";
import { entry } from "../../cells/entry";
import { withinMoney } from "../../cells/mostMoney";
import { finish, type Slices } from "../../cells/slices";
import { firstDays } from "../../measures/firstDays";
import { median } from "../../statistics/median";
import type { HistoryIssue, HistoryIssueCode, PurchaseHistory } from "./PurchaseHistory";
import { type Return, takeOffReturns } from "./takeOffReturns";

/** One row a sale, as columns. */
export interface SaleColumns {
  readonly names: readonly string[];
  /** Index into `names`; -1 is a blank. */
  readonly codes: Int32Array;
  /** Serial days; NaN is none. */
  readonly days: Float64Array;
  /** NaN: not known. Below 0: a refund. */
  readonly amounts: Float64Array | null;
  /** In a list of purchases what each row gives back, above 0, else NaN: it is taken off what was bought before. */
  readonly returned?: Float64Array | null;
  /** The amounts are of several currencies: all that is told of them is which are below 0. */
  readonly isMixed?: boolean;
  readonly currency?: string;
  /** Sheet row (from 1) of each sale. */
  readonly sheetRows?: Int32Array;
  /** What was noticed before. */
  readonly issues?: readonly HistoryIssue[];
}

/** Dates this far from the middle one are taken for a mistyped year (1023 for 2023). */
export const strayDays = 20 * 365.25;

/**
 * Sales as a history. Left out and told: rows without account or date, mistyped years, dates after as-of, refunds; what a row
 * gives back in a list of purchases is taken off the customer's purchases before it.
 * A sale of nothing counts as a purchase, and so does one without an amount.
 *
 * @param asOf serial day; the latest date of the sales where it is not given
 * @returns a history of no account for no sale, as of day 0 where none is given
 * @example buildHistory({ names: ["A"], codes: Int32Array.of(0, 0, -1), days: Float64Array.of(1010, 1000, 1000), amounts: null }).days // [1000, 1010]
 */
export function buildHistory(sales: SaleColumns, asOf?: number): PurchaseHistory {
  return finish(historyInSlices(sales, asOf));
}

/** The same for whoever must not hold the thread for long. */
export function* historyInSlices(sales: SaleColumns, asOf?: number): Slices<PurchaseHistory> {
  const amountOf = (row: number) => withinMoney(at(sales.amounts, row));
  const tally = new Map<HistoryIssueCode, HistoryIssue>();
  const note = (code: HistoryIssueCode, row: number) => {
    const { rows, first } = tally.get(code) ?? { rows: 0, first: sales.sheetRows?.[row] ?? null };
    tally.set(code, { code, rows: rows + 1, first });
  };

  const middle = median(sales.days.filter(Number.isFinite));
  const kept: number[] = [];
  const returnsOf = new Map<number, Return[]>();
  let latest = 0;
  sales.codes.forEach((code, row) => {
    const day = entry(sales.days, row);
    const amount = amountOf(row);
    const problem = noPurchase(code, day, amount, middle, asOf);
    const back = sales.returned?.[row] ?? Number.NaN;
    if (problem === "refund" && back > 0) {
      note("returned", row);
      const list = returnsOf.get(code) ?? [];
      list.push({ day, amount: back });
      returnsOf.set(code, list);
      return;
    }
    if (problem !== null) {
      note(problem, row);
      return;
    }
    if (amount === 0) note("zero-amount", row);
    if (sales.amounts && sales.isMixed !== true && Number.isNaN(amount)) note("no-amount", row);
    if (day > latest) latest = day;
    kept.push(row);
  });

  yield;
  const byDay = Float64Array.from(kept, (row) => entry(sales.days, row) * sales.codes.length + row).sort();
  const rowsOf: number[][] = sales.names.map(() => []);
  for (const key of byDay) {
    const row = key % sales.codes.length;
    rowsOf[entry(sales.codes, row)]?.push(row);
  }
  yield;
  const soldOn = sales.days.map((day) =>
    Number.isFinite(day) && whenWrong(day, middle, asOf) === null ? day : Number.NaN,
  );
  const firstOf = firstDays(soldOn, sales.codes, sales.names.length);
  yield;
  const accounts: string[] = [];
  const first: number[] = [];
  const start = [0];
  const days: number[] = [];
  const amounts: number[] = [];
  rowsOf.forEach((rows, code) => {
    const bought = purchasesOf(rows);
    const left = takeOffReturns(bought.days, bought.amounts, returnsOf.get(code) ?? []);
    if (left.kept.length === 0) return;
    accounts.push(sales.names[code] ?? "");
    first.push(at(firstOf, code));
    for (const p of left.kept) days.push(at(bought.days, p));
    for (const amount of left.amounts) amounts.push(amount);
    start.push(days.length);
  });
  function purchasesOf(rows: readonly number[]): { readonly days: number[]; readonly amounts: number[] } {
    const bought: { days: number[]; amounts: number[] } = { days: [], amounts: [] };
    for (const row of rows) {
      const day = entry(sales.days, row);
      const last = bought.days.length - 1;
      if (bought.days[last] === day) {
        note("same-day", row);
        bought.amounts[last] = sum(at(bought.amounts, last), amountOf(row));
      } else {
        bought.days.push(day);
        bought.amounts.push(amountOf(row));
      }
    }
    return bought;
  }
  return {
    accounts,
    start: Int32Array.from(start),
    first: Float64Array.from(first),
    since: soldOn.reduce((a, b) => (Number.isNaN(b) ? a : Math.min(a, b)), Number.POSITIVE_INFINITY),
    days: Int32Array.from(days),
    amounts: Float64Array.from(amounts),
    hasAmounts: amounts.some((amount) => !Number.isNaN(amount)),
    currency: sales.currency ?? "",
    asOf: asOf ?? latest,
    issues: [...(sales.issues ?? []), ...tally.values()],
  };
}

function noPurchase(
  code: number,
  day: number,
  amount: number,
  middle: number,
  asOf: number | undefined,
): HistoryIssueCode | null {
  if (code < 0) return "no-account";
  if (!Number.isFinite(day)) return "no-date";
  return whenWrong(day, middle, asOf) ?? (amount < 0 ? "refund" : null);
}

function whenWrong(day: number, middle: number, asOf: number | undefined): "stray-year" | "future" | null {
  if (Math.abs(day - middle) > strayDays) return "stray-year";
  return asOf !== undefined && day > asOf ? "future" : null;
}

/** An amount that is not known adds nothing to one that is. */
function sum(left: number, right: number): number {
  if (Number.isNaN(left)) return right;
  return Number.isNaN(right) ? left : left + right;
}
