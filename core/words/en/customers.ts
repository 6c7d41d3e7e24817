import type { HistoryIssue } from "../../customers/history/PurchaseHistory";
import type { ReturnShare } from "../../customers/history/returnShare";
import type { AccountOutlook } from "../../customers/outlook/AccountOutlook";
import { newAQuarter } from "../../customers/outlook/attrition";
import type { IdealProfile, ProfileReason } from "../../customers/profile/IdealProfile";
import type { LeftOutReason } from "../../customers/profile/ProfileField";
import type { RepeatOdds } from "../../customers/repeatOdds";
import type { HistoryReport } from "../../customers/report/CustomerReport";
import type { NoModelReason } from "../../customers/value/DropoutModel";
import type { HoldOut } from "../../customers/value/holdOut";
import type { BlockedLine } from "../../customers/whitespace/BlockedLine";
import type { LineBreadth } from "../../customers/whitespace/lineBreadth";
import type { Whitespace, WhitespaceGap } from "../../customers/whitespace/Whitespace";
import type { WhitespaceCheck } from "../../customers/whitespace/whitespaceCheck";
import { fewestCustomers } from "../../customers/whitespace/whitespaceGaps";
import { day, list, mayBeMore, money, numberWord, oneDecimal, percent, plural, whole } from "./format";

/** What the Customers tab, the command line and the customer functions say. */

/** The one sentence of news. */
export function headline(report: HistoryReport): string {
  if (report.why !== "known") return noHistory(report.why);
  const level = keepsLevel(report);
  return level === "" ? quietNews(report) : `${quietNews(report)}; ${level}`;
}

/** Who is silent for longer than usual, without those whom somebody is talking with. */
function quietNews({ quiet, quietButTalking, rhythms, customers }: HistoryReport): string {
  if (quiet.length > 0) {
    const also = quietButTalking === 0 ? "" : `, and you are talking with ${whole(quietButTalking)} more`;
    return `${numberWord(quiet.length)} ${quiet.length === 1 ? "customer is" : "customers are"} quiet for longer than usual${also}`;
  }
  if (quietButTalking > 0)
    return `${numberWord(quietButTalking)} ${quietButTalking === 1 ? "customer has" : "customers have"} not bought for long, and you are talking with ${quietButTalking === 1 ? "it" : quietButTalking === 2 ? "both" : "all of them"}`;
  if (rhythms === 0)
    return customers === 1
      ? "Your one customer has not bought often enough to have a rhythm"
      : `None of your ${plural(customers, "customer")} has bought often enough to have a rhythm`;
  return customers === 1
    ? "Your one customer is not quieter than usual"
    : `None of your ${plural(customers, "customer")} is quieter than usual`;
}

/** "3 new ones a quarter keep you level"; "" where nobody is lost, or nothing tells. */
function keepsLevel({ attrition }: HistoryReport): string {
  if (attrition === null) return "";
  const { range, newAccountStays, newAccountsAQuarter: needed } = attrition;
  if (range === null)
    return needed === 0
      ? ""
      : `${whole(needed)} new ${needed === 1 ? "one" : "ones"} a quarter ${needed === 1 ? "keeps" : "keep"} you level`;
  const most = newAQuarter(range[1], newAccountStays);
  if (most === 0) return "";
  const fewest = newAQuarter(range[0], newAccountStays);
  if (most === 1) return "1 new one a quarter keeps you level";
  return `${fewest === most ? "" : `${whole(fewest)} to `}${whole(most)} new ones a quarter keep you level`;
}

/** "52 customers, 214 purchases, as of 2026-09-30" */
export function lede({ customers, purchases, asOf }: HistoryReport): string {
  const upTo = asOf === null ? "" : `, as of ${day(asOf)}`;
  return `${plural(customers, "customer")}, ${plural(purchases, "purchase")}${upTo}`;
}

export function noHistory(why: Exclude<HistoryReport["why"], "known">): string {
  return {
    "no-account-column": "No column says who bought: add one with the account's name",
    "no-date-column": "No column says when deals were won: add their close dates",
    "no-purchases": "No won deal has an account and a date: add your closed deals",
  }[why];
}

export function historyIssue({ code, rows }: HistoryIssue): string {
  const row = plural(rows, "row");
  return {
    "no-account": `${row} without an account: left out`,
    "no-date": `${row} without a date that can be read: left out`,
    "stray-year": `${row} dated over 20 years from the rest, a mistyped year: left out`,
    future: `${row} dated after the as-of date: left out`,
    refund: `${row} with an amount below 0: refunds are no purchases and are left out`,
    returned: `${row} ${rows === 1 ? "gives" : "give"} something back: the money is taken off what the customer had bought before`,
    "no-sale": `${row} that ${rows === 1 ? "is a payment, a quote or an entry" : "are payments, quotes or entries"} and no ${rows === 1 ? "sale" : "sales"}: left out`,
    "zero-amount": `${row} with an amount of 0: counted as purchases`,
    "no-amount": `${row} without an amount that can be read: counted as purchases, not in any sum`,
    "same-day": `${row} on a day on which the account had already bought: one purchase`,
    "created-date": `${plural(rows, "won deal")} without a close date: dated by creation`,
    "every-row-counts": `The table has no stages: each of the ${row} counts as a purchase`,
    "mixed-currencies": "The amounts are in several currencies: they are not added up",
  }[code];
}

/** Why nothing is foretold. `accounts` have what the model needs. */
export function noModel(reason: NoModelReason, accounts: number): string {
  return {
    "too-few-accounts": `no forecast: ${plural(accounts, "customer")} ${accounts === 1 ? "is" : "are"} too few, it takes 30`,
    "no-repeats": "no forecast: nobody has bought twice yet",
    "few-repeats": "no forecast: fewer than 10 customers have bought twice",
    "all-alike": "no forecast: all customers bought alike, so there is nothing to tell them apart by",
    "no-amounts": "no forecast: no purchase has an amount",
    "not-settled": "no forecast: these purchases fit no model of buying and stopping well enough",
  }[reason];
}

/** Why purchases are foretold and their worth is not. `accounts` have a repeat purchase with an amount. */
export function noValue(reason: NoModelReason, accounts: number): string {
  if (reason === "too-few-accounts") {
    return `no value: ${plural(accounts, "customer")} with an amount on a repeat purchase ${accounts === 1 ? "is" : "are"} too few, it takes 30`;
  }
  return reason === "no-amounts"
    ? "no value: no repeat purchase has an amount"
    : "no value: customers differ too little in what they spend";
}

/** Benchmarks that the field quotes; never laws. */
export const benchmarks = {
  repeatOdds: [
    { purchase: 1, share: 0.27 },
    { purchase: 3, share: 0.54 },
  ],
  /** Beside ticks that show them, and where nothing does. */
  repeatOddsNote: "Ticks: the 27 % and 54 % that e-commerce studies quote.",
  repeatOddsCompared: "Compare: the 27 % and 54 % that e-commerce studies quote.",
  returnShare: [0.25, 0.4],
  returnShareNote: "E-commerce studies quote 25 to 40 % of revenue from returning customers.",
} as const;

/** "after 1st", "after 2nd", "after 11th" */
export const afterPurchase = (n: number): string => `after ${ordinal(n)}`;

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
}

/** Beside a row of the odds: "31 customers", "9 customers, too few" */
export const oddsOf = ({ accounts }: RepeatOdds): string =>
  `${plural(accounts, "customer")}${accounts < 10 ? ", too few" : ""}`;

/** Below the rows of the odds, which of them say only what was seen so far; "" for none. */
export function oddsSoFar(odds: readonly RepeatOdds[]): string {
  const beyond = odds.filter(({ beyondFollowUp }) => beyondFollowUp);
  const [one] = beyond;
  if (one === undefined) return "";
  return `After the ${list(beyond.map(({ n }) => ordinal(n)))} purchase nobody was watched for ${plural(one.horizon, "day")} yet: only what was seen so far.`;
}

/** "31 % of customers buy again within 365 days of their 1st purchase (24 to 39 %)" */
export function oddsSentence({ n, share, low, high, horizon }: RepeatOdds): string {
  return `${percent(share)} of customers buy again within ${plural(horizon, "day")} of their ${ordinal(n)} purchase (${percent(low)} to ${percent(high)})`;
}

export function returnShare({ share, atLeast, why }: ReturnShare): string {
  if (share !== null) {
    const [least, sheet] =
      atLeast && mayBeMore(share) ? ["at least ", ", as far as this sheet goes back"] : ["", ""];
    return `${least}${percent(share)} of the revenue came from customers who had bought before${sheet}`;
  }
  return {
    known: "",
    "no-amounts": "the share of returning customers is not known: no amount can be read",
    "no-revenue": "the share of returning customers is not known: nothing was bought in the window",
    "history-too-short":
      "the share of returning customers is not known: the history starts inside the window, so nobody can tell who is new; add older deals",
  }[why];
}

/** "12.1 % low"; with one decimal, since what is compared must not look equal. */
function missed(error: number): string {
  const share = `${oneDecimal(Math.abs(100 * error))} %`;
  return share === "0.0 %" ? "exact" : `${share} ${error < 0 ? "low" : "high"}`;
}

/** How good the forecast is on the user's own data, beside the plain rate. */
export function holdOut({ learned, foretold, error }: HoldOut): string {
  const [model, plain] = [Math.abs(error.forecast), Math.abs(error.plain)];
  const verdict =
    model < plain
      ? "the forecast was nearer"
      : "the plain rate was nearer; take the forecast for who, not for how many";
  return `Learned from the first ${plural(learned, "week")}, the forecast of the purchases in the ${whole(foretold)} after them was ${missed(error.forecast)}, the plain rate of the 13 weeks before ${missed(error.plain)}: ${verdict}`;
}

/** What attrition costs and takes. */
export function attritionSentence({ attrition, currency }: HistoryReport): string {
  if (attrition === null) return "";
  const { alive, expectedLost, revenueAtRisk, newAccountsAQuarter, newAccountStays, range } = attrition;
  if (expectedLost === 0)
    return "nobody shows signs of stopping: customers are expected to buy on, each at its own pace";
  if (range !== null) {
    const [low, high] = [Math.floor(range[0]), Math.ceil(range[1])];
    const [fewest, most] = range.map((lost) => newAQuarter(lost, newAccountStays));
    return `${whole(low)} to ${plural(high, "customer")} of about ${whole(alive)} may be lost over 12 months; ${fewest === most ? "" : `${fewest} to `}${most} new a quarter make up for that (with fewer than 100 customers no closer figure holds)`;
  }
  const risk = revenueAtRisk === null ? "" : `, worth ${money(revenueAtRisk, currency)} a year`;
  return `about ${plural(Math.round(expectedLost), "customer")} of ${whole(alive)} will be lost over 12 months${risk}; ${whole(newAccountsAQuarter)} new ${newAccountsAQuarter === 1 ? "one" : "ones"} a quarter make up for it`;
}

/** Whether an account is a customer still, in a word. */
export function stillWord(alive: number): string {
  if (alive >= 0.8) return "surely";
  return alive >= 0.5 ? "probably" : alive >= 0.2 ? "perhaps" : "hardly";
}

/** Whether a model tells it: one in which nobody ever stops gives 1 to whoever is silent, and knows nothing of it. */
export const tellsOfStopping = (alive: number | null): alive is number => alive !== null && alive < 1;

/** The same as a figure where there are 100 customers or more, else as a word; "" where no model tells. */
export function still({ alive, purchasesRange }: AccountOutlook): string {
  if (!tellsOfStopping(alive)) return "";
  return purchasesRange === null ? percent(alive) : stillWord(alive);
}

/** "82 % likely to be a customer still", or "Surely a customer still" where there are fewer than 100; "" where no model tells. */
export function stillACustomer({ alive, purchasesRange }: AccountOutlook): string {
  if (!tellsOfStopping(alive)) return "";
  if (purchasesRange === null) return `${percent(alive)} likely to be a customer still`;
  const word = stillWord(alive);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} a customer still`;
}

/** "2.4" purchases to expect, or "1 to 4" where there are fewer than 100 customers; "" without a model. */
export function toExpect({ expectedPurchases, purchasesRange }: AccountOutlook): string {
  if (purchasesRange !== null) return between(purchasesRange.map(whole));
  return expectedPurchases === null ? "" : oneDecimal(expectedPurchases);
}

/** "12k", or "6k to 20k" where there are fewer than 100 customers; "" where it is not known. */
export function worth(
  { value, expectedPurchases, purchasesRange }: AccountOutlook,
  currency: string,
): string {
  if (value === null) return "";
  if (purchasesRange === null || expectedPurchases === null || expectedPurchases === 0)
    return money(value, currency);
  const aPurchase = value / expectedPurchases;
  return between(purchasesRange.map((purchases) => money(purchases * aPurchase, currency)));
}

const between = ([low = "", high = low]: readonly string[]): string =>
  low === high ? low : `${low} to ${high}`;

/** "hardly a customer still; quiet for 210 days, usually buys every 60" */
export function slippingReason({ alive, quietDays, usualInterval }: AccountOutlook): string {
  const chance = alive === null || alive >= 0.5 ? "" : `${stillWord(alive)} a customer still; `;
  const usual = usualInterval === null ? "" : `, usually buys every ${whole(usualInterval)}`;
  return `${chance}quiet for ${plural(quietDays, "day")}${usual}`;
}

/** Why nobody is named who buys more than before. */
export function growthUnknown({ knownSince, knowsGrowth }: HistoryReport): string {
  if (knowsGrowth || knownSince === null) return "";
  return `purchases are known since ${day(knownSince)}: who buys more than a year ago shows only after two years`;
}

/** "7 purchases, the last 12 days ago; $40k in the last 12 months after $28k in those before" */
export function referralReason(
  { purchases, quietDays, amount, lastYear, yearBefore }: AccountOutlook,
  currency: string,
): string {
  const figure = (bought: number) => (amount === null ? whole(bought) : money(bought, currency));
  const growth =
    yearBefore === null
      ? ""
      : `; ${figure(lastYear)} in the last 12 months after ${figure(yearBefore)} in those before`;
  const last = quietDays === 0 ? "today" : `${plural(quietDays, "day")} ago`;
  return `${plural(purchases, "purchase")}, the last ${last}${growth}`;
}

/** "6 of 8 other customers that buy Valves also buy Sensors; about $18k at their size" */
export function whitespaceWhy(gap: WhitespaceGap, currency: string): string {
  const { because, becauseIs, both, all, line, typicalAmount, isAtSize } = gap;
  const size =
    typicalAmount === null
      ? ""
      : `; ${isAtSize ? `about ${money(typicalAmount, currency)} at their size` : `a usual sale is ${money(typicalAmount, currency)}`}`;
  if (both === 0 && becauseIs === "everybody") return `no other customer buys ${line} yet${size}`;
  const who =
    becauseIs === "line"
      ? ` that ${all === 1 ? "buys" : "buy"} ${because} also`
      : becauseIs === "segment"
        ? ` in ${because}`
        : "";
  return `${whole(both)} of ${plural(all, "other customer")}${who} ${both === 1 ? "buys" : "buy"} ${line}${size}`;
}

/** Why there is no list of lines that customers do not buy yet; "" where there is one. */
export function noWhitespace({ verdict, ownership, blocked }: Whitespace): string {
  const orNot = blocked.length === 0 ? "" : ", or it is not possible there";
  return {
    list: "",
    complete: `every customer buys every line, or has it under offer${orNot}: nothing to find`,
    "too-few": `no list: ${plural(ownership.accounts.length, "customer")} ${ownership.accounts.length === 1 ? "is" : "are"} too few, it takes ${fewestCustomers}`,
  }[verdict];
}

/** "Service at Norden: not possible until 2027-01-15 (contract with Tarn)" */
export function blockedLine({ account, line, until, note }: BlockedLine): string {
  return `${line} at ${account}: not possible until ${day(until)}${note === "" ? "" : ` (${note})`}`;
}

/** What the chance means, once beside the list. */
export const whitespaceMeaning =
  "The share of customers like this one that buy the line: ownership, not yet a chance of buying.";

export function whitespaceVerdict({ verdict, accounts }: WhitespaceCheck): string {
  return {
    "too-few": `too few to tell which lines go together: ${plural(accounts, "customer")} ${accounts === 1 ? "buys" : "buy"} two lines or more, it takes 10`,
    complete: "every customer buys every line: nothing to find",
    pattern: "some lines go together: knowing what a customer buys helps to guess what else it buys",
    none: "knowing what a customer buys does not help to guess what else it buys: the most bought lines come first",
  }[verdict];
}

/** "1.8 of 5 lines a customer; 1.4 in the last 12 months after 1.2 in those before" */
export function breadth({ average, years, lines }: LineBreadth): string {
  if (average === null) return "no customer buys a line yet";
  const compared =
    years === null
      ? ""
      : `; ${oneDecimal(years.last)} in the last 12 months after ${oneDecimal(years.before)} in those before`;
  return `${oneDecimal(average)} of ${plural(lines, "line")} a customer${compared}`;
}

/** Whether the attributes tell who buys, in plain words. */
export function profileVerdict({ verdict, closed, won, witnesses, fields }: IdealProfile): string {
  if (verdict === "too-few") {
    return witnesses.are === "deals"
      ? `too few to learn from: ${whole(won)} won of ${plural(closed, "closed deal")}; it takes 30, with 10 won and 10 lost`
      : `too few to learn from: ${plural(witnesses.all, "account")} with closed deals, ${whole(witnesses.won)} with a won one and ${whole(witnesses.lost)} with a lost one; it takes 30, 10 and 10`;
  }
  const names = list(fields.map(({ name }) => name));
  if (verdict === "signal")
    return `${names} ${fields.length === 1 ? "tells" : "tell"} who buys, also among ${witnesses.are} that were left out for the test`;
  return names === ""
    ? "no signal: nothing in the columns tells who buys"
    : `no signal: ${names} ${fields.length === 1 ? "does" : "do"} not tell who buys; ${witnesses.are} left out for the test were guessed no better than by chance`;
}

/** Where there is a signal and nobody to use it on. */
export const noProspects = "every account with an open deal has bought before";

/** "Industry Chemicals: 14 of 20 won" */
const profileReason = ({ field, value, won, closed }: ProfileReason): string =>
  closed === 0 ? `${field} ${value}: never seen` : `${field} ${value}: ${whole(won)} of ${whole(closed)} won`;

export const profileReasons = (reasons: readonly ProfileReason[]): string =>
  list(reasons.map(profileReason), 3) || "nothing that speaks for or against";

/** The strongest two, short enough for the end of a row: "Industry Chemicals (14 of 20 won), Region North (9 of 12 won)". */
export const profileReasonsShort = (reasons: readonly ProfileReason[]): string =>
  reasons
    .filter(({ closed }) => closed > 0)
    .slice(0, 2)
    .map(({ field, value, won, closed }) => `${field} ${value} (${whole(won)} of ${whole(closed)} won)`)
    .join(", ");

export function leftOut(name: string, reason: LeftOutReason): string {
  return {
    "known-after": `${name} is left out: it is known only after the outcome`,
    "filled-when-closed": `${name} is left out: it is filled in only when a deal is closed`,
    "gives-outcome-away": `${name} is left out: each of its values was always won or always lost`,
    "names-rows": `${name} is left out: nearly every row has a value of its own`,
    "one-value": `${name} is left out: it is the same everywhere`,
  }[reason];
}

/** Headings of the tables that the functions spill. */
export const heading = {
  account: "account",
  afterPurchases: "after purchase",
  customers: "customers",
  boughtAgain: "bought again",
  odds: "odds",
  low: "low",
  high: "high",
  note: "note",
  daysSinceLast: "days since last",
  purchases: "purchases",
  amount: "amount",
  recencyScore: "R",
  frequencyScore: "F",
  monetaryScore: "M",
  segment: "segment",
  last: "last",
  alive: "still a customer",
  expectedPurchases: "expected purchases",
  expectedSpend: "expected spend",
  value: "value",
  usualDays: "usual days between",
  quiet: "quiet for longer than usual",
  yes: "yes",
  line: "line",
  chance: "chance",
  typicalAmount: "typical amount",
  expectedValue: "chance x amount",
  why: "why",
  score: "profile score",
} as const;

export const noSales = "no row that counts has an account and a line";
