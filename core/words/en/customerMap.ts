import type { RhythmLane } from "../../customers/outlook/rhythmLanes";
import type { RepeatOdds } from "../../customers/repeatOdds";
import type { CustomerReport, HistoryReport } from "../../customers/report/CustomerReport";
import type { CustomerMap, MapAccount, MapPlace, PlaceState } from "../../customers/whitespace/MapPlace";
import { headline as historyHeadline, lede } from "./customers";
import { list, moneyBriefly, monthAndYear, numberWord, plural, tenths, whole } from "./format";

/** What the map of customers and lines, the lanes of their rhythm and the odds below them say. */
export const title = "What they buy, what they lack";
export const orderLabel = "Order of the customers";
export const orders = {
  bought: "most bought first",
  room: "most room first",
  name: "by name",
} as const;
export const find = "Find";
export const findLabel = "Find a customer";
export const noneFound = (text: string): string => `No customer is called “${text}”.`;
export const moreCustomers = (count: number): string => `${whole(count)} more`;
export const linesShown = (from: number, to: number, of: number): string =>
  `Lines ${whole(from)} to ${whole(to)} of ${whole(of)}`;
export const nextLines = "Further lines";

/** "Your customers buy 1.5 of your 5 lines"; without lines what the history alone tells. */
export function headline(report: CustomerReport): string {
  const { breadth, customers } = report;
  if (breadth === null || breadth.average === null || breadth.lines < 2) return historyHeadline(report);
  const who = customers === 1 ? "Your one customer buys" : "Your customers buy";
  return `${who} ${tenths(breadth.average)} of your ${whole(breadth.lines)} lines`;
}

/** "31 customers, 95 purchases since April 2025" */
export function known(report: HistoryReport): string {
  const { customers, purchases, knownSince } = report;
  if (knownSince === null) return lede(report);
  return `${plural(customers, "customer")}, ${plural(purchases, "purchase")} since ${monthAndYear(knownSince)}`;
}

export const boughtBy = (customers: number): string => `Bought, all ${whole(customers)}`;
export const roomAt = (customers: number): string => `Room, all ${whole(customers)}`;

/** What the legend calls each state; the dominant line's room is named. */
export const legend: Readonly<Record<PlaceState, string>> = {
  bought: "bought",
  open: "open deal",
  room: "room",
  "not-for-them": "not for them",
  unknown: "not known",
};
export const roomWithMoney = "room, with money";
export const roomIn = (line: string): string => `room in ${line}`;
export const boughtAndOpen = "bought, deal open";

/** What stands in a cell where no money is known. */
export const signs: Readonly<Record<PlaceState, string>> = {
  bought: "✓",
  open: "→",
  room: "+",
  "not-for-them": "✕",
  unknown: "?",
};

/** "85k", or the sign of the state. */
export function cell({ state, amount }: MapPlace): string {
  return amount === null ? signs[state] : moneyBriefly(amount);
}

/** "Harlow Dairy Ltd., Sensors: bought 85k, and a deal is open" */
export function place(account: string, place: MapPlace): string {
  return `${account}, ${place.line}: ${placeSaid(place)}`;
}
/** The same without its customer and line: "bought 85k, and a deal is open" */
export function placeSaid({ state, amount, isOffered }: MapPlace): string {
  const money = amount === null ? "" : ` ${moneyBriefly(amount)}`;
  return {
    bought: `bought${money}${isOffered ? ", and a deal is open" : ""}`,
    open: `an open deal${amount === null ? "" : ` of${money}`}`,
    room: `room${amount === null ? "" : `, a sale is about${money}`}`,
    "not-for-them": "not for them",
    unknown: "not known, nobody of their size bought it yet",
  }[state];
}

/** "Osprey Water Works has room for three lines, about 42k."; "" where nobody has room. */
export function mostRoom({ name, rooms, room }: MapAccount): string {
  if (rooms === 0) return "";
  const lines = rooms === 1 ? "one line" : `${numberWord(rooms).toLowerCase()} lines`;
  return `${name} has room for ${lines}${room === null || room === 0 ? "" : `, about ${moneyBriefly(room)}`}.`;
}

/** What the money of a room is; nothing where there is none. */
export function roomMeans({ lines }: CustomerMap): string {
  return lines.every(({ room }) => room === null)
    ? ""
    : "The money is what a sale of the line usually is at customers of that size.";
}

export const nothingLacking = "Every customer buys every line that is known to fit, or has it under offer.";
export const briefOf = (account: string): string => `Brief: ${account}`;
/** Where nothing tells which of them will buy. */
export const showProspects = (count: number): string =>
  count === 1 ? "Show the prospect" : `Show the ${count} prospects`;
export const selectRows = (rows: number): string => `Select ${plural(rows, "row")}`;
export const notForThem = "Not for them";
export const notForThemAt = (account: string, line: string): string => `${notForThem}: ${line} at ${account}`;

export const rhythm = "Rhythm";
export const rhythmAside = "at least 3 gaps known";

/** Who is quiet for longer than usual; else who is past the usual date, with whom somebody is talking. */
export function rhythmNews(report: HistoryReport & Pick<CustomerReport, "lanes">): string {
  const { quiet, quietButTalking, lanes: all } = report;
  if (quiet.length + quietButTalking > 0) return historyHeadline(report);
  const late = all.filter((one) => one.late >= 1);
  if (late.length === 0) return "Nobody whose rhythm is known is past the usual date";
  const talking = late.filter(({ inTouch }) => inTouch).length;
  const who = `${numberWord(late.length)} ${late.length === 1 ? "customer is" : "customers are"} past the usual date, though not for unusually long`;
  if (talking < late.length)
    return talking === 0
      ? `${who}; nobody is talking with ${late.length === 1 ? "it" : "them"}`
      : `${who}; you are talking with ${whole(talking)} of them`;
  const everyOne = late.length === 1 ? "it" : late.length === 2 ? "both" : "all of them";
  return `${who}; you are talking with ${everyOne}`;
}
export const purchase = "purchase";
export const nextDue = "next due";
export const late = "late";

/** "Calder Glass: 4 purchases, due 157 days ago" */
export function lane({ account, purchases, late: days, due }: RhythmLane, asOf: number): string {
  const ahead = Math.round(due - asOf);
  const when =
    days >= 1
      ? `due ${plural(Math.round(days), "day")} ago`
      : ahead < 1
        ? "due now"
        : `due in ${plural(ahead, "day")}`;
  return `${account}: ${plural(purchases.length, "purchase")}, ${when}`;
}

export const oddsAside = (odds: readonly RepeatOdds[]): string =>
  `within a year, of ${list(odds.map(({ accounts }) => whole(accounts)))}`;
/** Why there are no odds: too few customers, or not yet a year of any of them. */
export const noOdds = ({ accounts }: RepeatOdds): string =>
  accounts < 10
    ? `It takes 10 customers to say; here ${accounts === 1 ? "is" : "are"} ${whole(accounts)}.`
    : "Nobody was watched for a year yet: it is too soon to say.";
/** "e-commerce: 27 and 54": what the ticks are. */
export const benchmark = (shares: readonly number[]): string =>
  `e-commerce: ${list(shares.map((share) => `${Math.round(share * 100)}`))}`;
export const prospect = "prospect";
export const like = "like";
