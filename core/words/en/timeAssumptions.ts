import type { TimeAssumption } from "../../time/TimeAssumption";
import { money, percent, plural, tenths, whole } from "./format";

const hoursOf = (hours: number) => `${tenths(hours)} ${tenths(hours) === "1" ? "hour" : "hours"}`;

/** What a plan rests on, with its number. */
export function timeAssumption(told: TimeAssumption, currency: string): string {
  switch (told.code) {
    case "deal-gain":
      return "An open deal counts what your hours can change: its amount x its chance x the chance of losing it, most at 50 %";
    case "deals-count-alike":
      return "No amounts that can be added up: every deal counts as 1";
    case "missing-amounts-are-usual":
      return `${plural(told.deals, "open deal")} without an amount ${told.deals === 1 ? "counts" : "count"} with the usual one, ${money(told.amount, currency)}`;
    case "chance-is-win-rate":
      return `${plural(told.deals, "open deal")} without a probability ${told.deals === 1 ? "counts" : "count"} with your own win rate, ${percent(told.chance)}`;
    case "chances-alike":
      return `Nothing tells how likely ${plural(told.deals, "open deal")} ${told.deals === 1 ? "is" : "are"}: ${percent(told.chance)} ${told.deals === 1 ? "was taken" : "was taken for each"}`;
    case "hours-a-deal":
      return `An open deal of usual size takes ${hoursOf(told.hours)} halfway to its close, an early or a large one more`;
    case "new-takes-longer":
      return `Deals with new customers take ${tenths(told.times)} times the hours of those with current ones, as they take ${tenths(told.times)} times the days`;
    case "take-up":
      return `Lines that customers lacked were bought ${plural(told.times, "time")} in ${whole(told.years)} years of lacking one, ${percent(told.aYear)} a year, more often where customers like them own it; offering one takes ${hoursOf(told.hours)}`;
    case "no-take-up":
      return "No customer has bought a further line in these data yet: lines that customers lack get no hours";
    case "take-up-unknown":
      return told.why === "no-dates"
        ? "Without dates of won deals nobody knows how often a further line is bought: lines that customers lack get no hours"
        : `${plural(told.customers, "customer")} ${told.customers === 1 ? "is" : "are"} too few to tell how often a further line is bought: lines that customers lack get no hours`;
    case "keeping":
      return `Of ${plural(told.customers, "customer")} ${tenths(told.lost)} ${told.lost <= 1 ? "is" : "are"} expected to stop buying within a year; keeping one is worth its chance of that x what it buys a year, and takes ${hoursOf(told.hours)}`;
    case "keeping-unknown":
      return told.why === "no-model"
        ? "Too few repeat purchases to tell who may stop buying: keeping customers gets no hours of its own"
        : "By these data no customer stops buying: keeping customers gets no hours of its own";
    case "finding":
      return findingAssumption(told, currency);
    case "finding-unknown":
      return findingUnknown[told.why];
  }
}

const findingUnknown = {
  "no-accounts":
    "Without accounts nobody knows what a new customer is worth: finding new customers gets no hours",
  "nothing-won":
    "No deal was won yet: what finding new customers is worth is not known, and it gets no hours",
  purchases: "A list of purchases tells no win rate: finding new customers gets no hours",
} as const;

function findingAssumption(
  told: Extract<TimeAssumption, { readonly code: "finding" }>,
  currency: string,
): string {
  const rate = {
    new: `the win rate with new customers, ${percent(told.rate)} of ${plural(told.deals, "deal")}`,
    all: `the win rate, ${percent(told.rate)} of ${plural(told.deals, "deal")} (too few with new customers)`,
    open: `the mean chance of the open deals, ${percent(told.rate)}`,
    nobody: `an even chance, since the table holds no lost deal,`,
  }[told.rateOf];
  const amount =
    told.firstDeals > 0
      ? `the mean first deal, ${money(told.amount, currency)}`
      : currency === "" && told.amount === 1
        ? "one deal"
        : `the usual deal, ${money(told.amount, currency)}`;
  const hours =
    told.loggedDeals > 0
      ? `${hoursOf(told.hours)}, by your log of ${plural(told.loggedDeals, "new deal")}`
      : `${hoursOf(told.hours)}`;
  return `Finding a new customer is worth ${rate} x ${amount}; opening a deal takes ${hours}`;
}
