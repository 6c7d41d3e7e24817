import type { functions } from "./catalogue";
import { figure, plural, whole } from "./format";

/** Figures that people put into their sheet: what each formula is called in plain words, and what is said where one is chosen. */

export const title = "Put a figure into your sheet";
export const said = "It follows your edits, also while this pane is closed.";
export const searchLabel = "Find a figure";
export const searchHint = "Such as share, reps or hours";
export const listLabel = "Figures";
/** "4 of 24" */
export const found = (shown: number, all: number): string => `${whole(shown)} of ${whole(all)}`;
export const others = (count: number): string => `${plural(count, "other figure")}`;
export const noneFound = "No figure is called that. Try another word.";
export const isTable = "table";

/** What each function gives, as a person would call it, and of what. */
export const names: Readonly<Record<keyof typeof functions, { readonly name: string; readonly of: string }>> =
  {
    FUNNEL_CONCENTRATION: { name: "Largest line", of: "its share of the open deals" },
    FUNNEL_TOP: { name: "Name of the largest line", of: "who carries the funnel" },
    FUNNEL_TOP_SHARE: { name: "Five largest accounts", of: "their share of the open deals" },
    FUNNEL_HHI: { name: "Concentration", of: "0 is spread out, 1 is one line alone" },
    FUNNEL_EFFECTIVE_NUMBER: { name: "Lines you really stand on", of: "as if they were equally large" },
    FUNNEL_MIX: { name: "Mix of lines", of: "every line with its deals and share" },
    FUNNEL_LANGUISHING: { name: "Languishing lines", of: "lines that hardly any deal is about" },
    FUNNEL_UPTAKE: { name: "How lines are picked up", of: "deals by line and quarter" },
    FUNNEL_NEW_SHARE: { name: "New customers", of: "their share of the open deals" },
    FUNNEL_CUSTOMER_TYPE: { name: "New or current", of: "a word for each row" },
    FUNNEL_NEW_GAP: { name: "Deals missing with new customers", of: "until their share is enough" },
    FUNNEL_EASE: { name: "Win rates", of: "with new and with current customers" },
    FUNNEL_DOORS: { name: "Lines that open doors", of: "deals by line and customer" },
    FUNNEL_REVIEW: { name: "The whole review", of: "each guideline with its verdict" },
    FUNNEL_BALANCE: { name: "Balance score", of: "100 is balanced" },
    FUNNEL_PLAN: { name: "Deals to add", of: "the shortest way back to balance" },
    FUNNEL_TEAM: { name: "Reps side by side", of: "one row for each rep" },
    FUNNEL_RETURN_SHARE: { name: "Returning customers", of: "their share of what was won" },
    FUNNEL_REPEAT_ODDS: { name: "Odds of buying again", of: "after each purchase" },
    FUNNEL_RFM: { name: "Customer segments", of: "recency, frequency and money" },
    FUNNEL_CUSTOMER_VALUE: { name: "What customers are worth", of: "purchases to expect of each" },
    FUNNEL_WHITESPACE: { name: "Lines customers lack", of: "the likeliest first" },
    FUNNEL_PROFILE: { name: "Chance of winning", of: "for each open deal" },
    FUNNEL_TIME_PLAN: { name: "Hours of a week", of: "for each account" },
  };

export const asItWillLook = "As it will look";
export const besideYourTable = (address: string): string => `${address}, beside your table`;
/** A share as a cell shows it that has the format 0.0%. */
export const shareInCell = (share: number): string => `${figure(share * 100, { decimals: 1 })}%`;
export const inserted = (name: string, address: string): string => `${name} stands at ${address}`;
export const removed = (address: string): string => `${address} is empty again`;

// The small dashboard.

export const dashboard = "Small dashboard";
export const dashboardAside = "on a sheet of its own";
export const insertDashboard = "Insert the dashboard";
export const dashboardWritten = (sheet: string): string => `The dashboard stands on the sheet “${sheet}”`;
export const dashboardRemoved = "The dashboard is gone";
export const dashboardSheet = "Funnel dashboard";
export const dashboardSaid = (sheet: string): string =>
  `Formulas over “${sheet}”: they follow your edits. Written by Funnel Balance.`;
export const dashboardHeadings = ["Figure", "Today", "Which"] as const;
export const dashboardRows = {
  line: "Largest line",
  account: "Largest account",
  newCustomers: "New customers",
  fewAccounts: "Five largest accounts",
  gap: "Deals missing with new customers",
  score: "Balance score",
} as const;
