import type { Finding } from "../../balance/Finding";
import { specOf } from "../../balance/findings/specOf";
import type { PictureRow } from "../../balance/pictureRows";
import type { Review } from "../../balance/review";
import { money, percent, percentApart, plural, whole } from "./format";

/** A review that is passed on: as text, as a picture, as a sheet, as a page. */

export const copyText = "Text";
export const copyPicture = "Picture";
export const sheetEntry = "“Review” sheet";
export const print = "Print";
export const textCopied = "The review is copied as text: paste it where you like";
export const pictureCopied = "The review is copied as a picture: paste it where you like";
export const noClipboard =
  "This program lets nothing be copied from the pane. The “Review” sheet says the same";
export const noPicture = "This program lets no picture be copied from the pane. The text can be copied";
// One picture alone.
export const copyOne = (picture: string): string => `Copy “${picture}”`;
export const asPicture = "As a picture";
export const asTable = "As a table";
export const oneCopied = (picture: string): string =>
  `“${picture}” is copied as a picture: paste it where you like`;
export const tableCopied = (picture: string): string =>
  `“${picture}” is copied as a table: paste it into a sheet`;
export const noOneCopied = "This program lets no picture be copied from the pane. Its table can be copied";
export const nothingCopied = "This program lets nothing be copied from the pane";
/** The headings of what is copied as a table. */
export const tableHeadings = {
  overTime: ["quarter", "deals"],
  byStage: ["stage", "deals"],
  map: ["customer"],
  rhythm: ["customer", "purchases", "last", "next due"],
  odds: ["after purchase", "buy again", "from", "to"],
  price: ["hours for new customers", "cost"],
  reps: ["rep", "share of quota", "balance"],
  bars: ["name", "deals", "share"],
} as const;

export const sheetWritten = (name: string): string => `The sheet “${name}” is written`;
/** Behind it, where the sheet should hold a chart and the host draws none. */
export const withoutChart = ", without its chart: this program draws none";
export const goThere = "Go there";
export const printing = "The page is ready to print";
export const printingReps = (reps: number): string =>
  `${plural(reps, "page")}, one a rep, ${reps === 1 ? "is" : "are"} ready to print`;
export const printTheSheet = (name: string): string =>
  `The sheet “${name}” is written: print it from your program's own menu`;

export const sheetName = "Review";
export const rowTitle: Readonly<Record<PictureRow["of"], string>> = {
  lines: "Lines",
  customers: "Customers",
  accounts: "Accounts",
  hygiene: "Hygiene",
};

/** "101 open deals, 1.23M, as of 2026-10-20, counted by deals" */
export function subject(
  { guidelines, deals, amount, currency, asOf }: Review,
  day: (serial: number) => string,
): string {
  const isOpen = guidelines.basis === "open";
  const counted = { deals: "deals", amount: "amount", expected: "expected amount" }[guidelines.by];
  return [
    isOpen ? plural(deals.open, "open deal") : "deals won in the last 12 months",
    ...(amount === null ? [] : [money(amount, currency)]),
    ...(asOf === null ? [] : [`as of ${day(asOf)}`]),
    `counted by ${counted}`,
  ].join(", ");
}

/** "72 %"; of languishing lines "2 of 5"; "" where nothing is known. */
export function today(finding: Finding): string {
  const { value, edge, top, tries, id } = finding;
  if (value === null) return "";
  return specOf(id).shareOf === "lines"
    ? `${whole(top.length)} of ${whole(tries)}`
    : percentApart(value, edge);
}

/** "at most 70 %", "40 % to 60 %"; "" without a guideline. */
export function limitOf(marks: readonly number[]): string {
  const [low, high] = marks;
  if (low === undefined || low === 0) return "";
  return high === undefined ? `at most ${percent(low)}` : `${percent(low)} to ${percent(high)}`;
}

/** "61 % to 81 %" */
export const couldBe = ([low, high]: readonly [number, number]): string =>
  `${percent(low)} to ${percent(high)}`;

/** Over the left end of a bar: what its first part is. */
export function firstPart({ of, parts, value, deals }: PictureRow): string {
  const [first] = parts;
  if (of === "hygiene")
    return value === null ? "not known" : `${whole(deals.count)} of ${whole(deals.of)} stale`;
  if (first === undefined) return "not known";
  return of === "customers"
    ? `${percent(first.share)} ${first.name}`
    : `${first.name} ${percent(first.share)}`;
}

/** Over its right end: what comes next. */
export function lastPart({ of, parts, others, value }: PictureRow): string {
  const [, second] = parts;
  if (of === "hygiene") return value === null ? "" : `${whole(others.count)} fresh`;
  if (second === undefined) return "";
  if (of === "customers") return `${percent(second.share)} ${second.name}`;
  return of === "accounts" && others.count > 0
    ? `${plural(others.count, "other")} ${percent(others.share)}`
    : `${second.name} ${percent(second.share)}`;
}

/** A bar as a sentence, for who cannot see it. */
export const barSentence = (row: PictureRow): string =>
  [`${rowTitle[row.of]}: ${firstPart(row)}`, lastPart(row), limitOf(row.marks)].filter(Boolean).join(", ");

export const headings = {
  guideline: ["Guideline", "Which", "Verdict", "Today", "Limit", "Could be", "What it says"],
  lines: ["Line", "Deals", "Share"],
  wayBack: "The way back",
  moved: "What moved",
  colours: ["Colours of the sheet", "What they mean", "Cells"],
  verdicts: "Against your guidelines",
  ask: "Ask",
  next: "Next",
} as const;
export const rewritten = "Written by Funnel Balance; a new review writes over it.";
export const linesChart = "Deals by line";
export const footnote =
  "Hatched: outside a guideline, and it may be chance. The dark ticks are your guidelines.";
/** What a rep sold, beside the quota. */
export const attained = (won: string, quota: string, share: number): string =>
  `Won ${won} of ${quota} (${percent(share)}) in the last 12 months.`;
export const newCustomersGoal = (won: number, goal: number): string =>
  `New customers in 12 months: ${whole(won)} of ${whole(goal)}`;
