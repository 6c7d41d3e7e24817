import type { Territory } from "../../balance/Guidelines";
import type { ColourGroup, ColourPlan } from "../../colours/ColourRule";
import type { InTheWay, Size } from "../../formulas/spillRoom";
import type { Settings } from "../../port/Settings";
import type { AmountsOf } from "../../table/money/dealAmounts";
import { figure, list, money, percent, plural, tenths, whole } from "./format";

// The tab More: figures as formulas, columns, guidelines, settings.

// The head of the review.

export const ofHundred = "of 100";

/** How sure the reading of a column is. */
export function sureness(confidence: number, chosen: boolean): string {
  if (chosen) return "your choice";
  if (confidence >= 0.8) return "sure";
  return confidence >= 0.5 ? "likely" : "a guess";
}
export const noColumn = "none";
export const found = "find it";
export const forgetColumns = "Find all columns again";

export const rowChoices = {
  title: "Rows and deals",
  rows: "Rows of one deal",
  parts: "count as one deal",
  deals: "each row is a deal",
  amounts: "Amounts",
  ofDeals: "the whole deal's",
  ofLines: "each line's own",
  found: (whose: AmountsOf) => (whose === "deals" ? "read as the whole deal's" : "read as each line's own"),
};

// Guidelines.

export const guidelinesTitle = "Guidelines";
export const guidelinesSaid = "Saved in this document, for everyone who opens it.";
/** What was changed, said beside Undo. */
export const settingChanged: Readonly<Record<keyof Settings, string>> = {
  guidelines: "Guideline changed",
  columns: "Columns read as you said",
  rows: "Rows read as you said",
  tintRows: "Changed how much of a row is coloured",
  hours: "Hours of a week changed",
};
export const resetAll = "Back to the defaults";
export const linesTitle = "Your product lines";
export const linesSaid = "Untick a line that you do not sell.";
export const minimums = "Minimum shares, below which a line is a finding";
export const categoriesTitle = "Categories";
export const categoriesSaid =
  "Give lines one name to judge them together, such as Measurement for Sensors and Gauges.";
export const categoryOf = (line: string): string => `Category of ${line}`;
export const categoryHint = "by itself";
export const addLine = "Add a line";
export const addLineHint = "A line without a deal yet";
export const add = "Add";
export function sellLine(line: string): string {
  return `${line} is one of your lines`;
}
export function minimumOf(line: string): string {
  return `Minimum share of ${line} in percent`;
}
export const minimum = "at least";
export const percentSign = "%";
/** Below a field that keeps its figure: "“150” is not taken: write a figure from 0.1 to 100 %". */
export function refusedFigure(
  text: string,
  min: number,
  max: number,
  unit: string,
  isWhole: boolean,
): string {
  const of = unit === "" ? "" : ` ${unit}`;
  return `“${text}” is not taken: write a ${isWhole ? "whole number" : "figure"} from ${tenths(min)} to ${tenths(max)}${of}.`;
}
export const territoryLabel = "Territory";
export const territoryWords: Record<Territory, string> = {
  mixed: "New and current customers",
  "new-only": "New customers only",
  "current-only": "Current customers only",
};
export const opensWith = "The pane begins by counting";
export const opensOver = "and by looking at";
export const ringAndBar = "ring: limit · bar: today";
export const headerAt = (row: number, sheet: string): string => `row ${whole(row)} of “${sheet}”`;
export const moreGuidelines = (count: number): string => plural(count, "more guideline");
export const moreColumns = (count: number): string => plural(count, "more column");
export const today = (share: number): string => `today ${percent(share)}`;
export const todayUnknown = "today not known";
/** A guideline as a line, for those who do not see it. */
export function guidelineLine(label: string, value: number | null, low: number, high: number): string {
  const edges = [low, high].filter((edge) => edge > 0 && edge < 1).map((edge) => percent(edge));
  return `${label}: ${value === null ? todayUnknown : today(value)}, guideline ${edges.join(" to ")}`;
}

/** Every guideline that is a figure: its words, the hint below, and its unit. */
export const monthsUnit = "months";
export const daysUnit = "days";
export const hoursUnit = "hours";
export const timeTitle = "Your time, and inside sales";
export const purchasesUnit = "purchases";
export const guidelineWords = {
  lineLimit: { label: "Largest line, at most", hint: "above it, one line decides your year" },
  linePairLimit: { label: "Two largest lines, at most", hint: "with 4 lines or more" },
  languishingBelow: { label: "Each line, at least", hint: "or half an even share, if less" },
  newTarget: { label: "New customers, about", hint: "half and half, unless you chose otherwise" },
  newTolerance: { label: "… give or take", hint: "" },
  accountLimit: { label: "Largest account, at most", hint: "one account leaving must not hurt" },
  accountFewLimit: { label: "Five largest accounts, at most", hint: "with 10 accounts or more" },
  returnLow: { label: "Return revenue, at least", hint: "a benchmark of e-commerce" },
  returnHigh: { label: "Return revenue, at most", hint: "a benchmark of e-commerce" },
  watchMargin: { label: "Nearly there: “watch” within", hint: "of a limit, still inside it" },
  certainty: { label: "Imbalanced only when sure to", hint: "what is less sure is “leaning”" },
  minimumDeals: { label: "Judge from so many deals on", hint: "fewer are too few to say" },
  balanceBudget: { label: "Balancing a week may cost, at most", hint: "of what its hours could give" },
  languishingHours: { label: "Hours for each languishing line, at least", hint: "0: as they are worth" },
  hoursPerDeal: { label: "An open deal takes", hint: "of usual size, halfway to its close" },
  hoursPerAccount: { label: "Looking after a customer takes", hint: "" },
  hoursPerNewDeal: { label: "Opening a deal with somebody new takes", hint: "unless a log of yours tells" },
  handOffPurchases: { label: "Steady, for inside sales, from", hint: "" },
  handOffAlive: { label: "Steady: still a customer, at least", hint: "where a model tells" },
  handOffChange: { label: "Steady: as the year before, give or take", hint: "" },
  handOffDormant: { label: "Dormant, for inside sales, after", hint: "without a purchase" },
  handOffSmall: { label: "Small, for inside sales, under", hint: "of what a customer buys a year" },
  handOffHours: { label: "Handed over up to", hint: "of the plan's mean hours an account" },
  silentDays: { label: "An open deal is silent after", hint: "without an activity" },
  staleLimit: { label: "Past due or silent deals, at most", hint: "of the open deals; more are watched" },
  lapseMonths: { label: "New again after", hint: "without a won deal; 0 is never" },
} as const;
const groupWords: Record<ColourGroup, string> = {
  "dominant-line": "dominant line",
  "languishing-line": "languishing line",
  "overworked-account": "overworked account",
  "new-customer": "new customer",
};
export function notColoured({ group, names, why }: ColourPlan["left"][number]): string {
  if (names.length === 0 && why === "rules")
    return `The rest of the row is not tinted for ${groupWords[group]}s.`;
  const what = names.length === 0 ? `${groupWords[group]}s` : list(names, 3);
  if (why === "no-type-column")
    return "New customers are not coloured: the sheet has no column that says new or current.";
  return why === "rules"
    ? `Not coloured, since a sheet takes 12 rules of ours: ${what}.`
    : `Not coloured, since the formula would be too long: ${what}.`;
}

export const startTitle = "When this document is opened";
export const opensWithDocument = "Open this pane too";
export const tintRows = "Tint the whole row of a flagged deal";

// Formulas.

export const insert = "Insert into the selected cell";
/** A table that has no room at the selected cell. */
export function noRoom(address: string): string {
  return `No room at ${address}`;
}
export function inTheWay({ rows, columns }: Size, way: InTheWay): string {
  const fills = `The result fills ${plural(rows, "row")} and ${plural(columns, "column")}`;
  if (way.code === "cell") return `${fills}, and ${way.address} is not empty.`;
  if (way.code === "edge") return `${fills}, and the sheet ends before.`;
  return `${fills}, which Excel does not do inside a table: the cell is in “${way.name}”.`;
}
export function insertAt(address: string): string {
  return `Insert at ${address}`;
}
export const noFreePlace = "This sheet has no free place for it. Select a cell on another sheet.";
/** Where the host lets no custom function read cells that change by themselves. */
export function readsChanging(headers: readonly string[]): string {
  const change = headers.length === 1 ? "changes by itself" : "change by themselves";
  return `Google Sheets will refuse this formula: ${list(headers, headers.length)} ${change}, as NOW() and RAND() do. Replace those formulas by values, or take a measure that does not read them.`;
}

export function readsItself(address: string): string {
  return `${address} lies within the cells that its formula reads, so it reads itself. Undo that, select a cell beside the table, and insert again.`;
}
export function measureValue(value: number | string | boolean, unit: string, currency: string): string {
  if (typeof value !== "number") return String(value);
  if (unit === "share") return percent(value);
  if (unit === "amount") return money(value, currency);
  if (unit === "score") return `${whole(value)} ${ofHundred}`;
  return tableCell(value);
}
export function tableCell(value: number | string | boolean): string {
  return typeof value === "number" ? figure(value, { atMost: 3 }) : String(value);
}
export function tableSize(rows: number, columns: number): string {
  return `Fills ${plural(rows, "row")} and ${plural(columns, "column")} of the sheet.`;
}
export function onThisSheet(sheet: string): string {
  return `On “${sheet}”`;
}
export function formulaCount(count: number): string {
  return plural(count, "formula");
}
export const formulaHeadings = ["cell", "formula", "shows"] as const;
export const refresh = "Refresh";
export function refreshed(count: number): string {
  return `${plural(count, "formula")} calculated anew`;
}
export const repair = "Repair";
export function brokenFormulas(count: number): string {
  return count === 1
    ? "One formula has lost its function (it shows #NAME?, stays on #BUSY!, or a prefix stands before its name)."
    : `${whole(count)} formulas have lost their function (they show #NAME?, stay on #BUSY!, or a prefix stands before the name).`;
}
export function repaired(count: number): string {
  return `${plural(count, "formula")} repaired`;
}
export const freeze = "Freeze to values";
export function freezeAsk(count: number): string {
  return `Replace ${plural(count, "formula")} by ${count === 1 ? "its value" : "their values"}?`;
}
export const freezeSaid = "They will not follow your edits any more.";
export function frozen(count: number): string {
  return `${plural(count, "formula")} frozen`;
}
