import type { ActivityPurpose } from "../../time/Activity";
import type { Side } from "../../time/activities/sidesOfAccounts";
import type { HandOff, HandOffAccount } from "../../time/inside/handOff";
import { expectedGain, type TimeNews, timeNews } from "../../time/timeNews";
import type { TimePlan } from "../../time/timePlan";
import type { UnreadableCell } from "../../time/UnreadableCell";
import type { NextAction } from "../../weekly/actions/NextAction";
import type { WeekItem } from "../../weekly/weekList";
import { stillWord, tellsOfStopping } from "./customers";
import { list, money, percent, plural, tenths, whole } from "./format";
import { hoursProblem as problem } from "./hoursProblem";
import { timeAssumption } from "./timeAssumptions";
import {
  between,
  balanceNotes as notes,
  onePointMore as pointMore,
  whoStays as stays,
  whatItCosts,
} from "./timeBalance";

export const hoursProblem = problem;

export const sheetName = "Time plan";
export const hoursThisWeek = "Selling hours this week";
export const howToChange =
  "The yellow cells are yours to fill in; an empty one takes the figure of your data. Then read them again in the tab Time.";
/** "24 hours this week: 7 with new customers, 17 with current ones" */
export const sheetTitle = ({ hours, split }: Pick<TimePlan, "hours" | "split">): string =>
  `${tenths(hours)} ${hours === 1 ? "hour" : "hours"} this week: ${tenths(split.new)} with new customers, ${tenths(split.current)} with current ones`;
export const sheetTotal = "All of it";
export const sheetHeading = [
  "Account",
  "Customer",
  "What for",
  "Line",
  "Hours",
  "Value by the data",
  "Your value",
  "Effort, hours",
  "Your effort, hours",
  "At least, hours",
  "At most, hours",
  "Next hour is worth",
] as const;
export const customerWord = { new: "new", current: "current" } as const;

/** What hours are for; in the sheet "Time plan" it is part of how a row is found again. */
export const purposeWord: Record<ActivityPurpose, string> = {
  deal: "open deals",
  whitespace: "does not buy yet",
  keeping: "keeping the customer",
  finding: "finding new customers",
};

/** "open deals: Sensors", "to offer: Sensors" */
export function purposeAndLine(purpose: ActivityPurpose, line: string | null): string {
  if (purpose === "whitespace" && line !== null) return `to offer: ${line}`;
  return line === null ? purposeWord[purpose] : `${purposeWord[purpose]}: ${line}`;
}

/** Finding new customers in a table of accounts. */
export const findingName = "(somebody new)";

export function cellPlace({ address, text }: UnreadableCell): string {
  return `${address} (“${text}”)`;
}

/** The one sentence of news of the Time tab; `lacking` is the side of which the review says that its deals are too few. */
export function headline(
  plan: Pick<TimePlan, "activities" | "split" | "spent" | "hours" | "balance">,
  lacking: "new" | "current" | null,
): string {
  const news = timeNews(plan, lacking);
  const withPrice = (advice: string, of: "new" | "current") => {
    const price = whatItCosts(plan.balance, of);
    return price === "" ? advice : `${advice}: ${price}`;
  };
  switch (news.code) {
    case "no-hours":
      return "No selling hours this week";
    case "no-accounts":
      return "Nothing competes for your hours yet";
    case "share":
      return withPrice(`Give ${percent(news.share)} of your hours to ${news.of} customers`, news.of);
    case "one-side":
      return hoursGoTo(news);
    case "divided-well":
      return "Your hours are divided well between new and current customers";
    case "nothing-for":
      return news.has
        ? `By worth alone no hour goes to ${news.side} customers, though their deals are too few`
        : `Deals with ${news.side} customers are too few, and nothing here to spend hours on would make more of them`;
    case "keep-hours":
      return `Keep the hours that you give to ${news.for} customers: their deals are too few`;
    case "move-hours":
      return `Move ${plural(Math.round(news.hours), "hour")} from ${news.to === "new" ? "current" : "new"} to ${news.to} customers`;
  }
}

function hoursGoTo({ accounts, most, finds }: Extract<TimeNews, { code: "one-side" }>): string {
  const places = [
    ...(accounts === 0 ? [] : [plural(accounts, "account")]),
    ...(finds ? ["finding new customers"] : []),
  ];
  const isOne = accounts + (finds ? 1 : 0) === 1;
  return `Your hours go to ${places.join(" and to ")}${most === null || isOne ? "" : `, the most to ${most}`}`;
}

/** "24 selling hours this week. Expected gain over hours in proportion to worth: 9 %" */
export function lede(plan: Pick<TimePlan, "hours" | "spent" | "value" | "inProportion" | "range">): string {
  const gain = expectedGain(plan);
  const than = plan.spent === null ? "hours in proportion to worth" : "the hours of your log";
  const range = plan.range();
  const start = `${tenths(plan.hours)} selling ${plan.hours === 1 ? "hour" : "hours"} this week.`;
  if (gain === null || gain < 0.005) return start;
  if (range !== null && range[0] < 0) return `${start} Expected gain over ${than}: none that is sure`;
  return `${start} Expected gain over ${than}: ${range === null ? percent(gain) : between(range)}`;
}

export const howDivided = "Hours are best spent when the next one is worth the same everywhere.";

export const assumption = timeAssumption;
export const balanceNotes = notes;
export const onePointMore = pointMore;
export const whoStays = stays;

/** "steady, surely a customer still", "orders itself, every 42 days", "nothing bought for 14 months", "small: 800 a year" */
export function handOffReason(
  { reason, alive, everyDays, quietDays, yearly }: Omit<HandOffAccount, "account" | "freed">,
  currency: string,
): string {
  switch (reason) {
    case "orders-itself":
      return everyDays === null
        ? "orders itself"
        : `orders itself, every ${plural(Math.round(everyDays), "day")}`;
    case "steady":
      return tellsOfStopping(alive) ? `steady, ${stillWord(alive)} a customer still` : "steady";
    case "dormant":
      return `nothing bought for ${plural(Math.round(quietDays / 30.4375), "month")}`;
    case "small":
      return yearly === null ? "small" : `small: ${money(yearly, currency)} a year`;
  }
}

/** "The 3 hours go to Norden (2), finding new customers (1): worth 1.2k" */
export function freedHours({ freed, worth, goesTo }: HandOff, currency: string): string {
  const places = goesTo.map(({ account, hours }) => `${account ?? purposeWord.finding} (${tenths(hours)})`);
  const gain = worth === null ? "" : `, which would give about ${money(worth, currency)} more`;
  return `Frees ${tenths(freed)} ${freed === 1 ? "hour" : "hours"}. The plan puts them into ${list(places, 3)}${gain}`;
}

/** "None of your 31 customers is for inside sales to keep warm: 24 have open deals, 4 are known for less than a year, 3 should stay with you"; null where nobody is known. */
export function nobodyToHand({ openDeal, shortHistory, forTheRep }: HandOff["kept"]): string | null {
  const customers = openDeal + shortHistory + forTheRep;
  if (customers === 0) return null;
  const who = (count: number) => (customers === 1 ? "it" : whole(count));
  const because = [
    openDeal > 0 ? `${who(openDeal)} ${openDeal === 1 ? "has" : "have"} open deals` : "",
    shortHistory > 0
      ? `${who(shortHistory)} ${shortHistory === 1 ? "is" : "are"} known for less than a year`
      : "",
    forTheRep > 0 ? `${who(forTheRep)} should stay with you` : "",
  ].filter((part) => part !== "");
  const start =
    customers === 1 ? "Your one customer is not" : `None of your ${whole(customers)} customers is`;
  return `${start} for inside sales to keep warm: ${because.join(", ")}`;
}

export const changeUnknown = (accounts: number): string =>
  `${plural(accounts, "steady account")} ${accounts === 1 ? "is" : "are"} known for under two years: whether ${accounts === 1 ? "it buys" : "they buy"} less than the year before is not known yet`;

export const badCells = (cells: readonly UnreadableCell[]): string =>
  `Not read as a number in the sheet “Time plan”: ${list(cells.map(cellPlace))}. The data's own figures stand there instead`;

/** Figures of the rep that stand beside nothing of the plan. */
export const unusedRows = (rows: readonly string[]): string =>
  `Figures of the sheet “Time plan” that no longer belong to anything: ${rows
    .map((row) => `“${row}”`)
    .slice(0, 3)
    .join(", ")}${rows.length > 3 ? ` and ${rows.length - 3} more` : ""}. Put the plan into the sheet again`;

/** The sheet in which hours are logged, and its headings. */
export const activitySheet = { name: "Activity", headings: ["Date", "Account", "Hours"] } as const;
export const logHours = "Log hours";
export const activityMade = `The sheet “${activitySheet.name}” is made: a row each time that you worked for somebody`;

export const weekTitle = (hours: number): string => plural(Math.round(hours * 10) / 10, "hour");
export const doneOf = (done: number, all: number): string => `${done} of ${all} done`;
export const newWord = "new";
export const findNewName = "Find new customers";

/** What to do with the hours of a row, short: "Sensors, 31.1k, Negotiation". */
export function whatToDo({ purpose, line, deal, action, account }: WeekItem, currency: string): string {
  const asked = action === null ? "" : actionShort(action, currency);
  if (account === null) return asked === "" ? "Call companies that you never sold to" : asked;
  if (purpose === "deal" && deal !== null) {
    const amount = deal.amount === null ? "" : `, ${money(deal.amount, currency)}`;
    const stage = deal.stage === "" ? "" : `, ${deal.stage}`;
    const others = deal.deals === 1 ? "" : `; ${plural(deal.deals - 1, "more deal")}`;
    return `${deal.line === "" ? "An open deal" : deal.line}${amount}${stage}${others}${asked === "" ? "" : `; ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`}`;
  }
  if (asked !== "") return asked;
  if (purpose === "whitespace" && line !== null) return `Offer ${line}`;
  return purpose === "keeping" ? "Keep in touch" : purposeAndLine(purpose, line);
}

/** An action without its account, which stands above it: "Offer Valves, about 21k". */
function actionShort({ kind, line, gap, count }: NextAction, currency: string): string {
  const about =
    gap === null || gap.typicalAmount === null ? "" : `, about ${money(gap.typicalAmount, currency)}`;
  return {
    "offer-line": `Offer ${line}${about}`,
    "win-new": `Talk about ${line}`,
    "find-new": `Find ${count === 1 ? "a new customer" : `${count} new customers`} this month`,
    "win-back": "Win them back",
    referral: "Ask for a referral",
  }[kind];
}

/** "Here the hours end. Sensors gets 4 of 24." */
export function hoursEnd(
  line: { readonly name: string; readonly hours: number } | null,
  hours: number,
): string {
  const most = line === null ? "" : ` ${line.name} gets ${tenths(line.hours)} of ${tenths(hours)}.`;
  return `Here the hours end.${most}`;
}
export const restOf = ({ rows, hours }: { readonly rows: number; readonly hours: number }): string =>
  `${plural(rows, "account")} more with ${tenths(hours)} h together, too little for an appointment`;
export const notThisWeek = "Not this week";
export const nextInLine = (count: number): string => `${plural(count, "account")}, next in line`;

export const plannedAndSpent = "Planned and spent";
export const fromActivity = `from the sheet “${activitySheet.name}”`;
export const plannedLabel = "this week's plan";
export const spentKey = { plannedNew: "planned, new", new: "spent, new", current: "spent, current" } as const;
/** "In four weeks you spent 11.5 hours on new customers; by this plan it would be 25." */
export function spentSum(
  weeks: readonly { readonly new: number }[],
  plannedNew: number,
  kept: Side | null,
): string {
  const spent = weeks.reduce((sum, week) => sum + week.new, 0);
  return `In ${plural(weeks.length, "week")} you spent ${tenths(spent)} hours on new customers; by this plan it would be ${kept === "new" ? "at least " : ""}${tenths(plannedNew * weeks.length)}.`;
}
export const weekSaid = (week: string, own: { readonly new: number; readonly current: number }): string =>
  `${week}: ${tenths(own.new)} hours for new, ${tenths(own.current)} for current customers`;
export const hoursShort = (hours: number): string => `${tenths(hours)} h`;
export const lessHours = "One hour less";
export const moreHours = "One hour more";
export const budgetBand = (budget: number): string =>
  `The pale band is what balance may cost: ${percent(budget)}.`;
