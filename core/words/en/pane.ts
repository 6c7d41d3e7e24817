import type { ColourGroup, ColourTone } from "../../colours/ColourRule";
import type { PortErrorCode } from "../../port/port";
import type { ReadFailure } from "../../table/Reading";
import type { Basis, By } from "../../tally/choice";
import { day, list, money, percent, plural, whole } from "./format";

export const tabs = {
  review: "Review",
  customers: "Customers",
  time: "Time",
  team: "Team",
  more: "More",
  formulas: "Formulas",
  settings: "Settings",
  help: "Help",
} as const;
export const tabsLabel = "Funnel Balance";
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
export const resetDone = "Guidelines, columns, tint and hours are as they were delivered";

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
export const coloursTitle = "Colours";
export const noExpectedFormula = "A formula has no expected amounts to point at: these count deals.";
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
export const partLost = "This part of the pane did not arrive.";
export const partLostRemedy = "Your sheet is as it was. Look whether the network is there.";
export const tryAgain = "Try again";
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
