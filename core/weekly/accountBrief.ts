import { staleDeals } from "../balance/staleDeals";
import { wonDays } from "../balance/wonDays";
import { at } from "../cells/at";
import type { AccountOutlook } from "../customers/outlook/AccountOutlook";
import type { CustomerReport } from "../customers/report/CustomerReport";
import { salesOfPipeline } from "../customers/whitespace/salesOfPipeline";
import { type WhitespaceGap, whitespaceGaps } from "../customers/whitespace/whitespaceGaps";
import { dealName } from "../table/dealName";
import { foldAccount } from "../table/names/foldAccount";
import { CustomerType, Outcome, type Pipeline } from "../table/Pipeline";

/** One page to read before a call. Days are serial days, amounts in the sheet's currency. */
export interface AccountBrief {
  readonly account: string;
  readonly customer: "new" | "current" | "unknown";
  readonly currency: string;
  readonly asOf: number | null;
  /** Null where the account never bought. */
  readonly outlook: AccountOutlook | null;
  readonly lines: readonly OwnedLine[];
  /** Lines that it lacks, the best first. */
  readonly gaps: readonly WhitespaceGap[];
  readonly openDeals: readonly OpenDeal[];
  readonly lost: number;
  /** Null where the sheet does not tell. */
  readonly lastActivity: number | null;
  readonly owners: readonly string[];
  /** Three, each from these data. */
  readonly questions: readonly BriefQuestion[];
}

export interface OwnedLine {
  readonly line: string;
  readonly deals: number;
  readonly amount: number | null;
  readonly last: number | null;
}

export interface OpenDeal {
  readonly name: string;
  readonly line: string;
  readonly stage: string;
  readonly amount: number | null;
  readonly expectedClose: number | null;
  /** Past its close date, or silent for far longer than is usual. */
  readonly stale: "past-due" | "silent" | null;
  readonly lastActivity: number | null;
  /** Sheet row, from 1. */
  readonly sheetRow: number;
}

/** What to ask, with what the words need. */
export type BriefQuestion =
  | { readonly kind: "quiet"; readonly days: number; readonly usual: number }
  | { readonly kind: "stale-deal"; readonly deal: OpenDeal }
  | { readonly kind: "gap"; readonly gap: WhitespaceGap }
  | { readonly kind: "lost"; readonly deals: number }
  | { readonly kind: "growing" }
  | { readonly kind: "one-line"; readonly line: string }
  | { readonly kind: "next-step"; readonly deal: OpenDeal }
  | { readonly kind: "first-deal" }
  | { readonly kind: "plans" }
  | { readonly kind: "others" };

/** The brief of an account by any spelling of its name; null where the sheet has no such account. */
export function accountBrief(
  pipeline: Pipeline,
  customers: CustomerReport,
  name: string,
): AccountBrief | null {
  const { account, asOf, currency } = pipeline;
  const wanted = foldAccount(name);
  const code = account?.names.findIndex((one) => foldAccount(one) === wanted) ?? -1;
  const shown = account?.names[code];
  if (!account || shown === undefined || wanted === "") return null;
  const rows = Array.from(account.codes, (_, row) => row).filter((row) => account.codes[row] === code);
  const is = (outcome: Outcome) => rows.filter((row) => pipeline.outcome[row] === outcome);
  const outlook = customers.outlooks.find((one) => one.account === shown) ?? null;
  const known = {
    outlook,
    lines: ownedLines(pipeline, is(Outcome.won)),
    gaps: gapsOf(pipeline, customers, shown),
    openDeals: openDeals(pipeline, is(Outcome.open)),
    lost: is(Outcome.lost).length,
  };
  return {
    ...known,
    account: shown,
    customer: customerOf(pipeline, rows),
    currency,
    asOf,
    lastActivity: latest(rows.map((row) => pipeline.lastActivity?.[row] ?? Number.NaN)),
    owners: [
      ...new Set(rows.flatMap((row) => pipeline.owner?.names[pipeline.owner.codes[row] ?? -1] ?? [])),
    ].sort(),
    questions: questionsFor(known),
  };
}

/** The report lists the best gaps of all accounts, which may not be this one's. */
function gapsOf(
  pipeline: Pipeline,
  { whitespace, asOf }: CustomerReport,
  account: string,
): readonly WhitespaceGap[] {
  const sales = whitespace === null ? null : salesOfPipeline(pipeline, undefined, asOf ?? undefined);
  return sales === null || whitespace === null
    ? []
    : whitespaceGaps(sales, { account, by: whitespace.by }).gaps;
}

/** The three most telling questions that the data support. */
function questionsFor(
  known: Pick<AccountBrief, "outlook" | "lines" | "gaps" | "openDeals" | "lost">,
): BriefQuestion[] {
  const { outlook, lines, gaps, openDeals: deals, lost } = known;
  const stale = deals.find((one) => one.stale !== null);
  const [gap] = gaps;
  const [deal] = deals;
  const [only, ...others] = lines;
  const candidates: (BriefQuestion | false)[] = [
    outlook?.quiet === true &&
      outlook.usualInterval !== null && {
        kind: "quiet",
        days: outlook.quietDays,
        usual: outlook.usualInterval,
      },
    stale !== undefined && { kind: "stale-deal", deal: stale },
    gap !== undefined && { kind: "gap", gap },
    outlook?.quiet === false &&
      outlook.lastYear > outlook.yearBefore &&
      outlook.yearBefore > 0 && { kind: "growing" },
    only !== undefined && others.length === 0 && { kind: "one-line", line: only.line },
    deal !== undefined && deal !== stale && { kind: "next-step", deal },
    lost > 0 && { kind: "lost", deals: lost },
    outlook === null && { kind: "first-deal" },
    { kind: "plans" },
    { kind: "others" },
  ];
  return candidates.filter((one) => one !== false).slice(0, 3);
}

function customerOf({ customerType }: Pipeline, rows: readonly number[]): AccountBrief["customer"] {
  if (rows.some((row) => customerType[row] === CustomerType.current)) return "current";
  return rows.some((row) => customerType[row] === CustomerType.new) ? "new" : "unknown";
}

function ownedLines(pipeline: Pipeline, rows: readonly number[]): OwnedLine[] {
  const { line } = pipeline;
  const { days } = wonDays(pipeline);
  const codes = [...new Set(rows.map((row) => line?.codes[row] ?? -1))].filter((code) => code >= 0);
  return codes
    .map((code): OwnedLine => {
      const own = rows.filter((row) => line?.codes[row] === code);
      const amounts = own
        .map((row) => pipeline.amount?.[row] ?? Number.NaN)
        .filter((value) => !Number.isNaN(value));
      return {
        line: line?.names[code] ?? "",
        deals: own.length,
        amount:
          pipeline.amountsAdd && amounts.length > 0 ? amounts.reduce((sum, value) => sum + value, 0) : null,
        last: latest(own.map((row) => at(days, row))),
      };
    })
    .sort((a, b) => b.deals - a.deals || (a.line < b.line ? -1 : 1));
}

function openDeals(pipeline: Pipeline, rows: readonly number[]): OpenDeal[] {
  const { flags } = staleDeals(pipeline);
  const number = (column: Float64Array | null, row: number) => {
    const value = column?.[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const isPast = (row: number) =>
    (pipeline.expectedClose?.[row] ?? Number.NaN) < (pipeline.asOf ?? Number.NaN);
  return rows.map((row) => ({
    name: dealName(pipeline, row),
    line: pipeline.line?.names[pipeline.line.codes[row] ?? -1] ?? "",
    stage: pipeline.stage?.names[pipeline.stage.codes[row] ?? -1] ?? "",
    amount: number(pipeline.amount, row),
    expectedClose: number(pipeline.expectedClose, row),
    stale: flags[row] !== 1 ? null : isPast(row) ? "past-due" : "silent",
    lastActivity: number(pipeline.lastActivity, row),
    sheetRow: pipeline.sheetRows[row] ?? 0,
  }));
}

function latest(days: readonly number[]): number | null {
  const known = days.filter((day) => !Number.isNaN(day));
  return known.length === 0 ? null : Math.max(...known);
}
