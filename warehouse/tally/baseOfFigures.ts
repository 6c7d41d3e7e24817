import { kish } from "../../core/measures/kish";
import { designEffectOf } from "../../core/measures/lineDesignEffect";
import { type LineMix, weightOfPieces } from "../../core/measures/lineMixOf";
import { quotient } from "../../core/statistics/quotient";
import { wholeVote } from "../../core/table/lines/partsOf";
import type { BaseReason } from "../../core/tally/choice";
import type { AccountMix, Base } from "../../core/tally/Tally";
import { moneyUnit } from "../../core/tally/wholeMoney";
import { type Figures, figure, type Parts, wideFigure } from "./Figures";

/** What holds for a base whatever its figures are. */
export interface BaseAsked {
  readonly reason: BaseReason | null;
  /** Whether deals count by number. */
  readonly byDeals: boolean;
  readonly addsMoney: boolean;
  readonly hasLines: boolean;
  readonly hasAccounts: boolean;
  /** How many lines there are. */
  readonly size: number;
}

/** A base from what a database added up; the arithmetic from here on is core's. */
export function baseOfFigures(parts: Parts, accounts: readonly number[], asked: BaseAsked): Base {
  const one = (part: string) => parts.get(part)?.[0];
  const sizes = one("sizes");
  const unit = asked.byDeals || asked.reason !== null ? 1 : moneyUnit;
  const mix = asked.hasLines ? lineMix(parts, asked.size, unit) : null;
  const sums = {
    groups: figure(one("witnesses"), 0),
    ofVotes: quotient(one("together")?.wide ?? 0n, BigInt(wholeVote) * BigInt(wholeVote)),
    ofLines: wideColumn(parts.get("crossed"), asked.size).map((pieces) => pieces / wholeVote),
    ofDeals: wideFigure(one("witnesses")),
  };
  const typed = one("known_types");
  const [total, part] = [figure(typed, 2), figure(typed, 3)];
  return {
    reason: asked.reason,
    deals: figure(sizes, 0),
    amount: asked.addsMoney ? figure(sizes, 1) / moneyUnit : null,
    lineMix:
      mix !== null && asked.hasAccounts
        ? { ...mix, effectiveDeals: mix.effectiveDeals / designEffectOf(sums, mix) }
        : mix,
    accountMix: asked.hasAccounts ? accountMix(parts, accounts, unit) : null,
    customers: { new: figure(sizes, 2), current: figure(sizes, 3) },
    newShare: () => ({
      share: total > 0 ? part / total : null,
      n: figure(typed, 0),
      k: figure(typed, 1),
      total: total / unit,
      part: part / unit,
      effectiveDeals: kish(total, wideFigure(typed)),
    }),
    smallAccounts: () =>
      (parts.get("largest_accounts") ?? []).map((account) => ({
        deals: figure(account, 0),
        type: figure(account, 3),
      })),
    show: { ofLines: () => [], ofAccounts: () => [], withNew: () => [] },
  };
}

function lineMix(parts: Parts, size: number, unit: number): LineMix {
  const lines = parts.get("by_line");
  const base = parts.get("line_base")?.[0];
  const votes = (place: number) => column(lines, size, place).map((pieces) => pieces / wholeVote);
  const [n, total] = [figure(base, 0), figure(base, 1)];
  const deals = votes(0);
  if (unit === 1)
    return {
      deals,
      counted: deals,
      weights: deals,
      n,
      total: n,
      effectiveDeals: n,
      inDeals: column(lines, size, 2),
      held: column(lines, size, 3),
    };
  const weights = new Float64Array(size);
  for (const { code, wide } of lines ?? []) weights[code] = weightOfPieces(wide, unit);
  return {
    deals,
    counted: votes(1),
    weights,
    n,
    total: total / unit,
    effectiveDeals: kish(total, wideFigure(base)),
    inDeals: column(lines, size, 2),
    held: column(lines, size, 3).map((whole) => whole / unit),
  };
}

/** @param accounts the accounts of the group, whose places are its codes */
function accountMix(parts: Parts, accounts: readonly number[], unit: number): AccountMix {
  const placeOf = new Map(accounts.map((account, place) => [account, place]));
  const rows = (parts.get("largest_accounts") ?? []).map((row) => ({
    ...row,
    code: placeOf.get(row.code) ?? -1,
  }));
  const base = parts.get("account_base")?.[0];
  const [n, total] = [figure(base, 0), figure(base, 1)];
  return {
    deals: column(rows, accounts.length, 0),
    counted: column(rows, accounts.length, 1),
    weights: column(rows, accounts.length, 2).map((whole) => whole / unit),
    n,
    total: total / unit,
    effectiveDeals: kish(total, wideFigure(parts.get("account_witnesses")?.[0])),
    accounts: () => figure(base, 2),
    index: () => (total > 0 ? wideFigure(base) / (total * total) : null),
  };
}

function column(rows: readonly Figures[] | undefined, size: number, place: number): Float64Array {
  const values = new Float64Array(size);
  for (const row of rows ?? []) values[row.code] = figure(row, place);
  return values;
}

function wideColumn(rows: readonly Figures[] | undefined, size: number): Float64Array {
  const values = new Float64Array(size);
  for (const row of rows ?? []) values[row.code] = wideFigure(row);
  return values;
}
