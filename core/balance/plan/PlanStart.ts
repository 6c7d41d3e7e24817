import { at } from "../../cells/at";
import { compareNames } from "../../cells/compareNames";
import { heaviest } from "../../measures/heaviest";
import { sum } from "../../statistics/sum";
import { doubtOfNew } from "../doubtOfNew";
import type { FindingContext } from "../FindingContext";
import { fewAccounts, fewestAccountsForFew } from "../fewest";
import type { Guidelines } from "../Guidelines";
import { newBand } from "../newBand";

/** The open deals as the plan sees them: counts, and what holds for them. */
export interface PlanStart {
  readonly guidelines: Guidelines;
  readonly open: number;
  readonly lines: PlanLines | null;
  /** Null where new and current customers are not judged. */
  readonly types: {
    readonly n: number;
    readonly withNew: number;
    readonly band: readonly [number, number];
  } | null;
  /** Null where accounts are not judged. */
  readonly accounts: PlanAccounts | null;
}

export interface PlanLines {
  /** Deals that name a line. */
  readonly n: number;
  readonly portfolioSize: number;
  /** The lines of the portfolio by name; deals can be added to them. */
  readonly lines: readonly { readonly name: string; readonly deals: number; readonly least: number }[];
  /** The lines of the portfolio by their deals and least; null where a deal is divided over several lines. */
  readonly alike: readonly LinesAlike[] | null;
  /** Deals of the lines outside the portfolio, the largest first. */
  readonly others: readonly number[];
  /** Deals of the two largest lines, in the portfolio or outside. */
  readonly largest: readonly number[];
}

export interface LinesAlike {
  readonly deals: number;
  readonly least: number;
  /** How many lines. */
  readonly times: number;
}

export interface PlanAccounts {
  /** Deals that name an account. */
  readonly n: number;
  /** How many accounts have a deal, the largest one's deals, and those of the five largest. */
  readonly count: number;
  readonly largest: number;
  readonly largestFew: number;
  /** Where they are fewer than ten: the deals of each, and whom they are with. */
  readonly small: readonly { readonly deals: number; readonly type: number }[];
}

/** @param context over the open deals, by deals */
export function planStart(context: FindingContext): PlanStart {
  const { tally, guidelines, customers, deals } = context;
  const types = { n: customers.new + customers.current, withNew: customers.new, band: newBand(guidelines) };
  const share = types.n > 0 ? types.withNew / types.n : null;
  const judgesTypes =
    tally.table.customerTypeSource !== "none" && doubtOfNew(tally, share, types.band) === null;
  const judgesAccounts = guidelines.territory !== "current-only";
  return {
    guidelines,
    open: deals,
    lines: planLines(context),
    types: judgesTypes ? types : null,
    accounts: judgesAccounts ? planAccounts(context) : null,
  };
}

function planLines({ lines, lineMix }: FindingContext): PlanLines | null {
  if (lineMix === null || lines.portfolioSize === 0) return null;
  const all = lines.names.map((name, code) => ({
    name,
    deals: at(lineMix.deals, code),
    least: at(lines.least, code),
    isOurs: lines.inPortfolio[code] === 1,
  }));
  const ours = all.filter(({ isOurs }) => isOurs).sort((a, b) => compareNames(a.name, b.name));
  return {
    n: lineMix.n,
    portfolioSize: lines.portfolioSize,
    lines: ours,
    alike: ours.every(({ deals }) => Number.isInteger(deals)) ? alikeOf(ours) : null,
    others: all.flatMap(({ isOurs, deals }) => (isOurs ? [] : [deals])).sort((a, b) => b - a),
    largest: heaviest(lineMix.deals, 2),
  };
}

function alikeOf(lines: PlanLines["lines"]): readonly LinesAlike[] {
  const found = new Map<string, LinesAlike>();
  for (const { deals, least } of lines) {
    const key = `${deals} ${least}`;
    const before = found.get(key);
    found.set(key, { deals, least, times: before === undefined ? 1 : before.times + 1 });
  }
  return [...found.values()];
}

function planAccounts({ accountMix, smallAccounts }: FindingContext): PlanAccounts | null {
  if (accountMix === null) return null;
  const { deals } = accountMix;
  const few = heaviest(deals, fewAccounts);
  const count = accountMix.accounts();
  return {
    n: accountMix.n,
    count,
    largest: few[0] ?? 0,
    largestFew: sum(few),
    small: count < fewestAccountsForFew ? smallAccounts() : [],
  };
}
