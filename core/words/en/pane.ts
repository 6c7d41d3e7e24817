import type { Territory } from "../../balance/Guidelines";
import type { ColourGroup, ColourPlan, ColourTone } from "../../colours/ColourRule";
import type { InTheWay, Size } from "../../formulas/spillRoom";
import type { PortErrorCode } from "../../port/port";
import type { AmountsOf } from "../../table/money/dealAmounts";
import type { ReadFailure } from "../../table/Reading";
import type { Basis, By } from "../../tally/choice";
import { day, figure, list, money, percent, plural, tenths, whole } from "./format";

export const tabs = {
  review: "Review",
  more: "More",
  formulas: "Formulas",
  settings: "Settings",
  help: "Help",
} as const;
export const tabsLabel = "Funnel Balance";

// The head of the review.

export const ofHundred = "of 100";
/** "96 open deals, $1.84M" */
export function lede(deals: number, basis: Basis, amount: number | null, currency: string): string {
  const counted = `${plural(deals, `${basis} deal`)}${basis === "won" ? " in 12 months" : ""}`;
  return amount === null ? counted : `${counted}, ${money(amount, currency)}`;
}
export const useToday = "As of today";
export const useData = "As of the sheet's last day";
export function asOfData(asOf: number | null): string {
  return asOf === null ? useData : `As of ${day(asOf)}`;
}
export const again = "Review again";
export const notWatched = "This sheet is too large to follow: your edits show when you review again.";
export const ownerLabel = "Whose deals";
export const everyone = "Everyone";
export const byLabel = "Count by";
export const byWords: Record<By, string> = {
  deals: "by deals",
  amount: "by amount",
  expected: "by expected",
};
export const basisLabel = "Which deals";
export const basisWords: Record<Basis, string> = { open: "Open deals", won: "Won deals" };
export const noAmounts = "The sheet has no amounts that can be added";
export const noExpected = "The sheet has no probabilities";

export function spokenReview(headline: string, count: string): string {
  return count === "" ? headline : `${headline}. ${count}`;
}

export function elsewhere(sheet: string): string {
  return `You are now on “${sheet}”. This is still the review of the sheet before.`;
}
export function dealsOn(sheet: string): string {
  return `This sheet does not look like a list of deals, but “${sheet}” does.`;
}
export function reviewSheet(sheet: string): string {
  return `Review “${sheet}”`;
}

// Findings.

export const showThem = "Show them";
export function showRows(finding: string): string {
  return `Show them: ${finding}`;
}
/** What the bars show, for those who do not see them. */
export function barsSaid(
  bars: readonly { readonly name: string; readonly share: number | null; readonly deals: number }[],
  interval: readonly [number, number] | null,
  limit: number | null,
): string {
  const said = bars.map(({ name, share, deals }) =>
    share === null ? `${name} ${plural(deals, "deal")}` : `${name} ${percent(share)}`,
  );
  if (interval !== null && said.length > 0) {
    said[0] += `, likely ${percent(interval[0])} to ${percent(interval[1])}`;
  }
  return [...said, ...(limit === null ? [] : [`guideline ${percent(limit)}`])].join("; ");
}

export function newShare(share: number): string {
  return `${percent(share)} new`;
}
export function currentShare(share: number): string {
  return `${percent(share)} current`;
}
export function bandSaid(share: number, from: number, to: number): string {
  return `${percent(share)} new, target ${percent(from)} to ${percent(to)}`;
}

export const withoutThem = "Judge without them";

// The plan.

export const oneWay = "One way to do it:";
export function atMostAccounts(accounts: number): string {
  return `All of them with no more than ${plural(accounts, "account")} in total.`;
}

// Reading.

/** `place` is "E14" or "14". */
export function selectPlace(place: string): string {
  return /^\d/.test(place) ? `Select row ${place}` : `Select the row of ${place}`;
}

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
export const resetAll = "Back to the defaults";
export const resetDone = "Guidelines, columns, tint and hours are as they were delivered";
export const linesTitle = "Your product lines";
export const linesSaid =
  "Untick a line that you do not sell. A minimum share makes a smaller line a finding.";
export const categoriesTitle = "Categories";
export const categoriesSaid =
  "Give lines one name to judge them together, such as Measurement for Sensors and Gauges.";
export const categoryOf = (line: string): string => `Category of ${line}`;
export const categoryHint = "by itself";
export const addLine = "Add a line";
export const addLineHint = "A line without a deal yet";
export const add = "Add";
export function removeLine(line: string): string {
  return `Remove ${line}`;
}
export const remove = "Remove";
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

// Colours.

export const colourAgain = "Colour again";
export const clear = "Clear";
export const nothingToColour = "Nothing to colour";
/** `undoes`: the spreadsheet's own undo takes them away too. */
export function cellsColoured(count: number, undoes = false): string {
  return `${plural(count, "cell")} coloured${undoes ? "; Ctrl+Z in the sheet undoes it too" : ""}`;
}
export const goToFirst = "Go to first";
export const share = "Share";
export function legendLabel(count: number): string {
  return `Legend: ${cellsColoured(count)}`;
}
export function colouredOn(count: number, sheet: string): string {
  return `${plural(count, "cell")} on “${sheet}”`;
}
/** Goes behind their number. */
export function cells(count: number): string {
  return count === 1 ? "cell" : "cells";
}
/** What stands in the cells of a colour: their names, or what they are where there is one for all. */
export function legend(group: ColourGroup, tone: ColourTone, names: readonly string[]): string {
  const what = group === "new-customer" ? "new customer" : list(names, 3);
  return tone === "full" ? what : `${what}, perhaps by chance`;
}
/** What a colour of the sheet is called, strong or pale. */
export function colourName(group: ColourGroup, tone: ColourTone): string {
  return colourNames[group][tone === "full" ? 0 : 1];
}
const colourNames: Record<ColourGroup, readonly [string, string]> = {
  "dominant-line": ["Orange", "Pale orange"],
  "languishing-line": ["Dark blue", "Light blue"],
  "overworked-account": ["Violet", "Pale violet"],
  "new-customer": ["Teal", "Pale teal"],
};
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
export const coloursTitle = "Colours";

// Formulas.

export const insert = "Insert into the selected cell";
export const noExpectedFormula = "A formula has no expected amounts to point at: these count deals.";
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
export const cancel = "Cancel";

// Said to screen readers.

/** At the end of the settings. */
export function about(version: string): { readonly title: string; readonly said: readonly string[] } {
  return {
    title: "About Funnel Balance",
    said: [
      `Version ${version}.`,
      "Privacy: your deals stay where they are. The pane sends nothing anywhere, and nobody who wrote it gets anything. Your settings are kept with the document, in the local page by this browser.",
      "Terms: free to use under the MIT licence, without warranty.",
      "Questions: ask whoever gave you Funnel Balance, in a company the administrator who installed it, and name the version.",
    ],
  };
}
export const cleared = "Our colours are removed";
export const saved = "Saved in the document";
/** Told after a rep's mark was pressed. */
export const looksAt = (rep: string): string => `The review of ${rep} alone`;
export function selected(rows: number): string {
  return `${plural(rows, "row")} selected`;
}

// When a table cannot be read, or the host refuses.

export const emptyTitles: Record<ReadFailure["code"], string> = {
  "no-cells": "This sheet is empty",
  "no-header": "No header row found",
  "no-deals": "No deals below the header",
  "unknown-header": "A chosen column is gone",
  "unknown-role": "A chosen column has no meaning",
  "unknown-owner": "No deals of this owner",
};
export const close = "Close";
export const undo = "Undo";
/** Said to screen readers once an act was taken back. */
export const undone = "Undone";
export const reading = "Reading your sheet";
/** How far long work is: "Reading row 40,000 of 100,000", then "Reviewing". */
export function readingRow(rows: number, of: number): string {
  return `Reading row ${whole(rows)} of ${whole(of)}`;
}
export const reviewing = "Reviewing";
export const stop = "Stop";
export const stopped = "Stopped";
export const stoppedBefore = "You stopped the new review. This is still the one of before.";
export const reckoning = "Working it out over all rows.";
export const stoppedReckoning = "You stopped this before it was done.";
export const goOn = "Go on";
export const stoppedFirst = "You stopped the review before it was done.";

/** What went wrong and what helps. `detail` is the host's name for the thing. */
export function trouble(
  code: PortErrorCode | "fault" | "unread-rules" | "no-account",
  detail: string,
): { title: string; remedy: string } {
  const named = detail === "" ? "" : ` (${detail})`;
  const all: Record<typeof code, { title: string; remedy: string }> = {
    "no-account": {
      title: "This row holds no deal of an account",
      remedy: "Select a row with a deal, then try again.",
    },
    "unread-rules": {
      title:
        detail === "1"
          ? "One conditional format could not be read"
          : `${detail} conditional formats could not be read`,
      remedy: `${detail === "1" ? "It stays as it is, and may be one of ours" : "They stay as they are, and one of ours may be among them"}. Save the workbook, close it and open it again; then colour or clear once more.`,
    },
    "missing-sheet": {
      title: "The sheet is not there any more",
      remedy: "Select the sheet with your deals, then try again.",
    },
    "protected-sheet": {
      title: "The sheet is protected",
      remedy: `Remove the protection, or make a copy of the sheet, then try again${named}.`,
    },
    "sheet-changed": {
      title: "The sheet has changed since it was read",
      remedy: "Nothing was written. Review again, then repeat what you did.",
    },
    "not-a-worksheet": {
      title: "This is not a sheet with cells",
      remedy: "Select the sheet with your deals, then try again.",
    },
    "hidden-sheet": {
      title: "The spreadsheet refused",
      remedy: `It said: the sheet ${detail} is hidden. Right-click any sheet tab, choose Unhide, then try again`,
    },
    "edit-mode": {
      title: "A cell is being edited",
      remedy: "Press Enter or Esc in the sheet, then try again.",
    },
    "cell-not-empty": {
      title: `Cell ${detail} is not empty`,
      remedy: "Nothing was written. Select an empty cell, then insert again.",
    },
    "no-room": {
      title: `No room for the table at ${detail}`,
      remedy: "Nothing was written. Select a cell with enough empty cells below it and to its right.",
    },
    "name-taken": {
      title: `There is already a sheet named “${detail}”`,
      remedy: "It is not one of ours, so it stays as it is. Rename it, then try again.",
    },
    unsupported: {
      title: "This version of the program cannot do that",
      remedy: `Update it, or use it on the web${named}.`,
    },
    "settings-too-large": {
      title: "The settings do not fit into the document",
      remedy: `Remove lines that you typed, or minimum shares${named}.`,
    },
    "several-accounts": {
      title: "Google Sheets refused the pane",
      remedy: `Are several Google accounts signed in? Then sign out of all but the one that opened this document, or use a private window, and reload it. It said: ${detail}`,
    },
    timeout: {
      title: "The spreadsheet took too long to answer",
      remedy: "Wait until it has finished calculating, then try again.",
    },
    fault: {
      title: "Something went wrong on our side",
      remedy: `Review again. If it comes back, please report it with these words: ${detail}`,
    },
    host: {
      title: "The spreadsheet refused",
      remedy: `It said: ${detail === "" ? "nothing" : detail}`,
    },
  };
  return all[code];
}
