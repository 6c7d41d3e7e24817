import { at } from "../../cells/at";
import type { OpenedLately } from "../../measures/openedLately";
import type { FindingContext } from "../FindingContext";
import type { Guidelines } from "../Guidelines";
import { type PlanStart, planStart } from "./PlanStart";

/** Deals that are open now, and how many are added a week. */
export interface Flow {
  readonly now: number;
  readonly weekly: number;
}

/** The open deals, with those that a rep adds to them a week. */
export interface PaceStart {
  readonly guidelines: Guidelines;
  readonly lines:
    | (Pick<NonNullable<PlanStart["lines"]>, "portfolioSize"> & {
        /** Deals that name a line. */
        readonly n: Flow;
        /** All lines, `least` being the floor of those of the portfolio, else null. */
        readonly lines: readonly (Flow & { readonly least: number | null })[];
      })
    | null;
  readonly types: {
    readonly n: Flow;
    readonly withNew: Flow;
    readonly band: readonly [number, number];
  } | null;
  readonly accounts:
    | (Pick<NonNullable<PlanStart["accounts"]>, "count" | "largest" | "largestFew"> & { readonly n: Flow })
    | null;
}

/** @param context over the open deals, by deals */
export function paceStart(context: FindingContext, opened: OpenedLately): PaceStart {
  const { guidelines, lines, types, accounts } = planStart(context);
  const weekly = (deals: number) => (deals * 7) / opened.days;
  const { lineMix } = context;
  const { names, inPortfolio, least } = context.lines;
  // A line of the portfolio that no deal names is not among them.
  const votes = new Map(names.map((name) => [name, 0]));
  for (const { line, deals } of opened.lines) votes.set(line, deals);
  return {
    guidelines,
    lines: lines && {
      portfolioSize: lines.portfolioSize,
      n: { now: lines.n, weekly: weekly(opened.withLine) },
      lines: names.map((name, code) => ({
        now: at(lineMix === null ? null : lineMix.deals, code),
        weekly: weekly(votes.get(name) ?? Number.NaN),
        least: inPortfolio[code] === 1 ? at(least, code) : null,
      })),
    },
    types: types && {
      n: { now: types.n, weekly: weekly(opened.withNew + opened.withCurrent) },
      withNew: { now: types.withNew, weekly: weekly(opened.withNew) },
      band: types.band,
    },
    accounts: accounts && { ...accounts, n: { now: accounts.n, weekly: weekly(opened.withAccount) } },
  };
}
