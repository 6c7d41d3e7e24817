import { at } from "../../cells/at";
import { accountHistory } from "../../measures/accountHistory";
import { easeWithCustomers } from "../../measures/easeWithCustomers";
import { typesAtTheTime } from "../../measures/typesAtTheTime";
import { sum } from "../../statistics/sum";
import { wonDays } from "../../table/dates/wonDays";
import { CustomerType, Outcome, type Pipeline } from "../../table/Pipeline";
import type { Activity } from "../Activity";
import type { TimeAssumption } from "../TimeAssumption";
import { anyHours } from "./anyHours";
import type { DealFigures } from "./dealFigures";

/** Fewer decided deals tell no win rate. */
const fewestDecided = 5;

type Known = Extract<TimeAssumption, { readonly code: "finding" }>;

/**
 * What finding new customers adds: the win rate with new customers x the mean amount of a first won deal, for the hours that it takes
 * to open a deal with somebody new; as every activity less by the hour the more of them it gets. A rep's own deals tell where they can, else the table's.
 *
 * @param open hours to open a new deal, and of how many logged deals they are known (0: the guideline)
 * @returns the activity, or null, and what it rests on
 */
export function finding(
  pipeline: Pipeline,
  figures: DealFigures,
  open: Pick<Known, "hours" | "loggedDeals">,
): { readonly activity: Activity | null; readonly assumption: TimeAssumption } {
  if (pipeline.account === null || pipeline.account.names.length === 0)
    return { activity: null, assumption: { code: "finding-unknown", why: "no-accounts" } };
  if (figures.isPurchases)
    return { activity: null, assumption: { code: "finding-unknown", why: "purchases" } };
  const grounds = pipeline.chosenFrom === null ? [pipeline] : [pipeline, pipeline.chosenFrom.whole];
  const rate = winRate(grounds) ?? guessedRate(pipeline, figures);
  if (rate === null) return { activity: null, assumption: { code: "finding-unknown", why: "nothing-won" } };
  const assumption: Known = { code: "finding", ...rate, ...firstAmount(grounds, figures), ...open };
  return {
    activity: {
      account: null,
      purpose: "finding",
      line: null,
      customer: "new",
      value: assumption.rate * assumption.amount,
      effort: open.hours,
      ...anyHours,
    },
    assumption,
  };
}

type Rate = Pick<Known, "rate" | "rateOf" | "deals">;

function winRate(grounds: readonly Pipeline[]): Rate | null {
  // Where no lost deal is kept, all that was won tells nothing.
  const telling = grounds.filter(({ outcome }) => outcome.includes(Outcome.lost));
  for (const pipeline of telling) {
    const withNew = easeWithCustomers(pipeline)?.new;
    const deals = withNew ? withNew.won + withNew.lost : 0;
    if (withNew && withNew.won > 0 && deals >= fewestDecided)
      return { rate: withNew.won / deals, rateOf: "new", deals };
  }
  for (const { outcome } of telling) {
    const won = count(outcome, Outcome.won);
    const deals = won + count(outcome, Outcome.lost);
    if (won > 0) return { rate: won / deals, rateOf: "all", deals };
  }
  return null;
}

/** Where no lost deal is kept: what the open deals say of themselves, else an even chance. Where all was lost nobody can say. */
function guessedRate({ outcome }: Pipeline, { open, chance }: DealFigures): Rate | null {
  if (outcome.includes(Outcome.lost)) return null;
  if (open.length > 0)
    return { rate: sum(open.map(chance)) / open.length, rateOf: "open", deals: open.length };
  return outcome.includes(Outcome.won) ? { rate: 0.5, rateOf: "nobody", deals: 0 } : null;
}

/** The mean amount of the deals with which accounts began to buy; the usual amount where none is known. */
function firstAmount(
  grounds: readonly Pipeline[],
  { usual }: DealFigures,
): Pick<Known, "amount" | "firstDeals"> {
  if (usual === null) return { amount: 1, firstDeals: 0 };
  for (const pipeline of grounds) {
    const types = typesAtTheTime(pipeline);
    const { days } = wonDays(pipeline);
    const { firstWon } = accountHistory(pipeline);
    const amounts = Array.from(pipeline.outcome, (_, deal) => deal).flatMap((deal) => {
      if (pipeline.outcome[deal] !== Outcome.won || types?.[deal] !== CustomerType.new) return [];
      const later = at(days, deal) > at(firstWon, at(pipeline.account?.codes ?? null, deal));
      const amount = at(pipeline.amount, deal);
      return !later && amount > 0 && pipeline.amountsAdd ? [amount] : [];
    });
    if (amounts.length > 0) return { amount: sum(amounts) / amounts.length, firstDeals: amounts.length };
  }
  return { amount: usual, firstDeals: 0 };
}

function count(outcome: Uint8Array, wanted: Outcome): number {
  return outcome.filter((one) => one === wanted).length;
}
