import type { CustomerReport } from "../customers/report/CustomerReport";
import { ease } from "../measures/ease";
import type { Pipeline } from "../table/Pipeline";
import { type AccountDeals, openDealsByAccount } from "./openDealsByAccount";
import { defaultEfforts, type EffortGuesses, type TimeInput, type TimeInputs } from "./TimeInput";

/**
 * What each current account and each prospect could give, and the hours that it takes, from what the sheet knows: open deals, lines that
 * the account lacks, the risk of losing it, and how much like a won account a prospect looks. Efforts follow a deal's
 * size (by its square root), its distance from the close, and how long new customers take against current ones.
 * Every value and effort is a starting point that the rep may change. No account: an empty list.
 */
export function timeInputs(
  pipeline: Pipeline,
  customers: CustomerReport,
  efforts: EffortGuesses = defaultEfforts,
): TimeInputs {
  const { accounts: deals, assumptions, inMoney } = openDealsByAccount(pipeline);
  const gaps = bestGaps(customers, inMoney);
  const keeping = keepingValues(customers, inMoney);
  const likeness = prospectLikeness(customers);
  const slower = newAgainstCurrent(pipeline);
  const bought = new Set(customers.outlooks.map(({ account }) => account));
  const names = new Set([...deals.keys(), ...gaps.keys(), ...keeping.keys()]);
  const accounts = [...names].sort().map((account): TimeInput => {
    const open = deals.get(account) ?? null;
    const gap = gaps.get(account) ?? null;
    const customer = bought.has(account) ? "current" : (open?.customer ?? "current");
    const parts = {
      deals: open ? open.expected * (customer === "new" ? likeness(open.rows) : 1) : 0,
      whitespace: gap ? gap.worth : 0,
      keeping: keeping.get(account) ?? 0,
    };
    return {
      account,
      customer,
      value: parts.deals + parts.whitespace + parts.keeping,
      effort: open ? dealEffort(open, efforts.deal) * (customer === "new" ? slower : 1) : efforts.care,
      minimum: 0,
      maximum: Infinity,
      parts,
      openDeals: open ? open.rows.length : 0,
      focus: parts.whitespace > parts.deals ? (gap?.line ?? null) : (open?.line ?? gap?.line ?? null),
      changedByRep: false,
    };
  });
  return {
    accounts: accounts.filter(({ value }) => value > 0),
    assumptions: [...assumptions, "efforts-are-guesses"],
    currency: inMoney ? pipeline.currency : "",
    inMoney,
  };
}

/** Early deals take up to half more time than the guess, sure ones half of it; large ones more, by the root of their size. */
function dealEffort({ rows, size, chance }: AccountDeals, hours: number): number {
  const sized = Math.min(2, Math.max(0.5, Math.sqrt(size)));
  return hours * rows.length * sized * (1.5 - chance);
}

function bestGaps(
  { whitespace }: CustomerReport,
  inMoney: boolean,
): Map<string, { line: string; worth: number }> {
  const best = new Map<string, { line: string; worth: number }>();
  for (const { account, line, chance, expectedValue } of whitespace?.gaps ?? []) {
    const worth = inMoney ? expectedValue : chance;
    const before = best.get(account);
    if (worth !== null && worth > (before ? before.worth : 0)) best.set(account, { line, worth });
  }
  return best;
}

function keepingValues({ outlooks }: CustomerReport, inMoney: boolean): Map<string, number> {
  return new Map(
    outlooks.flatMap(({ account, alive, aliveInAYear, yearly }): [string, number][] => {
      const aYear = inMoney ? yearly : 1;
      if (alive === null || aliveInAYear === null || aYear === null) return [];
      const worth = (alive - aliveInAYear) * aYear;
      return worth > 0 ? [[account, worth]] : [];
    }),
  );
}

/** How much likelier than usual a prospect is to be won, between a half and double; 1 where its attributes tell nothing. */
function prospectLikeness({ profile }: CustomerReport): (rows: readonly number[]) => number {
  if (profile?.verdict !== "signal" || profile.won === 0) return () => 1;
  const scores = new Map(profile.scores.map(({ row, score }) => [row, score / 100]));
  const usual = profile.won / profile.closed;
  return (rows) => {
    const known = rows.flatMap((row) => scores.get(row) ?? []);
    if (known.length === 0) return 1;
    const mean = known.reduce((total, score) => total + score, 0) / known.length;
    return Math.min(2, Math.max(0.5, mean / usual));
  };
}

/** How many times as long deals with new customers take; between a half and double, 1 where the dates do not tell. */
function newAgainstCurrent(pipeline: Pipeline): number {
  const { customers } = ease(pipeline);
  const [slow, quick] = [customers?.new.days.median ?? null, customers?.current.days.median ?? null];
  return slow === null || quick === null || quick === 0 ? 1 : Math.min(2, Math.max(0.5, slow / quick));
}
