import type { Slices } from "../../core/cells/slices";
import { kish } from "../../core/measures/kish";
import { lately, type OpenedLately } from "../../core/measures/openedLately";
import { wholeVote } from "../../core/table/lines/partsOf";
import type { BaseReason } from "../../core/tally/choice";
import type { Base, Returned, Tally, TallyChoice } from "../../core/tally/Tally";
import type { Meaning } from "../meaning/Meaning";
import { baseOfFigures } from "./baseOfFigures";
import { figure, type Parts, wideFigure } from "./Figures";

/** What a database said of one group of deals. */
export interface GroupFigures {
  readonly meaning: Meaning;
  readonly facts: Parts;
  /** The first day on which anything was won, by whomever. */
  readonly since: number;
  /** By choice, as `keyOf` calls it. */
  readonly bases: ReadonlyMap<string, Parts>;
  readonly asOf: number | null;
  readonly hasHistory: boolean;
  /** As the guideline. */
  readonly lapseMonths: number;
  readonly isListed: boolean;
}

export function keyOf({ basis, by, withoutStale }: TallyChoice): string {
  return `${basis} ${by} ${withoutStale}`;
}

/** The tally of one group. */
export function tallyOfFigures(group: GroupFigures): Tally {
  const { meaning, facts, since, bases, asOf, hasHistory, lapseMonths, isListed } = group;
  const [counts, stale, money] = ["outcome_counts", "stale_counts", "money_counts"].map(
    (part) => facts.get(part)?.[0],
  );
  const count = (place: number) => figure(counts, place);
  const amountsAdd = meaning.currencies.length < 2 || figure(money, 1) < 2;
  const undated = figure(stale, 4);
  const first = money?.figures[0] ?? null;
  const knowsWonDays = () => (undated > 0 ? first !== null : since !== Number.POSITIVE_INFINITY);
  const accounts = accountsOf(bases);
  const hasTypes = meaning.lookups.some(({ name }) => name === "types");
  const reasonOf = ({ basis, by }: TallyChoice): BaseReason | null => {
    if (basis === "won" && (asOf === null || !knowsWonDays())) return "no-dates";
    if (by === "deals") return null;
    if (meaning.columnOf("amount") === null) return "no-amounts";
    if (!amountsAdd) return "mixed-currencies";
    return by === "expected" && meaning.columnOf("probability") === null ? "no-probabilities" : null;
  };
  return {
    table: {
      asOf,
      currency: amountsAdd ? currencyOf(meaning, figure(money, 2)) : "",
      amountsAdd,
      customerTypeSource: hasTypes ? "column" : hasHistory ? "history" : "none",
      customersListed: isListed,
      lapseMonths,
      columns: meaning.columns,
      issues: [],
    },
    lineNames: meaning.lines,
    accountNames: meaning.accounts === null ? null : accounts.map((code) => meaning.accounts?.[code] ?? ""),
    hasAmounts: meaning.columnOf("amount") !== null,
    outcomes: (withoutStale) => ({
      rows: count(0),
      open: count(1) - (withoutStale ? figure(stale, 0) : 0),
      won: count(2),
      lost: count(3),
      unknown: count(0) - count(1) - count(2) - count(3),
    }),
    parts: count(4),
    stale: {
      count: figure(stale, 0),
      pastClose: figure(stale, 1),
      silent: figure(stale, 2),
      sheetRows: () => [],
    },
    wonDates: { byCreation: figure(stale, 3), undated },
    since: () => since,
    knowsWonDays,
    *base(choice, size): Slices<Base> {
      const parts = bases.get(keyOf(choice));
      if (parts === undefined) throw new Error(`no base was asked for ${keyOf(choice)}`);
      yield;
      return baseOfFigures(parts, accounts, {
        reason: reasonOf(choice),
        byDeals: choice.by === "deals",
        addsMoney: meaning.columnOf("amount") !== null && amountsAdd,
        hasLines: meaning.lines !== null,
        hasAccounts: meaning.accounts !== null,
        size,
      });
    },
    returned: () => (meaning.accounts === null || asOf === null ? null : returned(facts)),
    opened: () => (asOf === null || !meaning.days.includes("created") ? null : opened(facts, meaning)),
  };
}

/** The accounts of a group, whichever base they are in. */
function accountsOf(bases: ReadonlyMap<string, Parts>): readonly number[] {
  const codes = new Set<number>();
  for (const parts of bases.values())
    for (const { code } of parts.get("largest_accounts") ?? []) codes.add(code);
  return [...codes].sort((a, b) => a - b);
}

export function currencyOf({ currencies, currencyOfHeader }: Meaning, code: number): string {
  if (currencies.length === 0) return currencyOfHeader;
  return currencies[code - 1] ?? "";
}

function returned(facts: Parts): Returned {
  const sold = facts.get("sold")?.[0];
  const [total, part] = [figure(sold, 1), figure(sold, 3)];
  return {
    share: total > 0 ? part / total : null,
    n: figure(sold, 0),
    k: figure(sold, 2),
    effectiveDeals: kish(total, wideFigure(sold)),
    sheetRows: () => [],
  };
}

function opened(facts: Parts, { lines }: Meaning): OpenedLately {
  const counts = facts.get("opened_counts")?.[0];
  const votes = new Map((facts.get("opened_lines") ?? []).map((line) => [line.code, line]));
  const of = (code: number, place: number) => figure(votes.get(code), place) / wholeVote;
  return {
    days: lately,
    opened: figure(counts, 0),
    withNew: figure(counts, 1),
    withCurrent: figure(counts, 2),
    withLine: figure(counts, 3),
    withAccount: figure(counts, 4),
    lines: (lines ?? [])
      .map((line, code) => ({ line, deals: of(code, 0), new: of(code, 1), current: of(code, 2) }))
      .sort((a, b) => b.deals - a.deals),
  };
}
