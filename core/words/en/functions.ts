import { list, percent, whole } from "./format";

/** What the custom functions say in a cell: sentences without a final period. */

/** How a sentence calls the column that a parameter takes: "the lines have 40 rows". */
const called: Readonly<Record<string, string>> = {
  weights: "amounts",
  types: "customer types",
  table: "table",
  created: "created dates",
  closed: "close dates",
};

export const columnCalled = (parameter: string): string => called[parameter] ?? parameter;

export const unknownFunction = (name: string, near: string | null): string =>
  near === null ? `there is no function ${name}` : `there is no function ${name}; did you mean ${near}`;

export const tooManyArguments = (name: string, most: number, given: number): string =>
  `${name} takes at most ${most} ${most === 1 ? "argument" : "arguments"} and got ${given}`;

/** What to give where a required argument was left out; `doc` is the parameter's own sentence. */
export function missing(parameter: string, kind: string, doc: string): string {
  if (parameter === "table")
    return "the table is missing: give your deals with their header row, for example A1:H97";
  if (kind === "range")
    return `the ${columnCalled(parameter)} are missing: give their column, for example C2:C97`;
  return `${parameter} is missing: ${lowerFirst(withoutPeriod(doc))}`;
}

/** "the lines have 40 rows and the amounts have 38" */
export const unequalLengths = (
  columns: readonly { readonly parameter: string; readonly rows: number }[],
): string =>
  columns
    .map(({ parameter, rows }, i) => {
      const unit = i === 0 ? (rows === 1 ? " row" : " rows") : "";
      return `the ${columnCalled(parameter)} have ${whole(rows)}${unit}`;
    })
    .join(" and ");

export const tooWide = (parameter: string, columns: number): string =>
  `the ${columnCalled(parameter)} are ${columns} columns wide: give one column`;

export const oneCell = (parameter: string, cells: number): string =>
  `${parameter} must be one cell, not ${whole(cells)}`;

/** `row` counts from 1 in the range that was given. */
export const errorCell = (parameter: string, error: string, row: number): string =>
  `the ${columnCalled(parameter)} hold ${error} in row ${whole(row)} of the range: mend that cell first`;

export const errorArgument = (parameter: string, error: string): string =>
  `${parameter} is ${error}: mend that cell first`;

export const notANumber = (parameter: string, value: string): string =>
  `${parameter} must be a number, not "${value}"`;

export const notAWholeNumber = (parameter: string, least: number, value: number): string =>
  `${parameter} must be a whole number from ${least} up, not ${value}`;

export const notAShare = (parameter: string, value: number): string =>
  `${parameter} must be a share above 0 and below 1, such as 0.5 or 50 %, not ${value}`;

export const notADate = (parameter: string, value: string): string =>
  `${parameter} must be a date such as 2026-09-30, not "${value}"`;

export const currenciesMixed = (currencies: readonly string[]): string =>
  `the amounts are in ${list(currencies)}: amounts in several currencies cannot be added`;

export const noAmounts = "none of these deals has an amount that can be read";

export const noNames = (parameter: string, openOnly: boolean): string =>
  openOnly
    ? `no open deal has a name among the ${columnCalled(parameter)}`
    : `the ${columnCalled(parameter)} are all blank`;

export const noKnownTypes = (openOnly: boolean): string =>
  `no ${openOnly ? "open " : ""}deal is marked new or existing: add a customer type column, or use FUNNEL_CUSTOMER_TYPE on accounts and stages`;

export const guidelinesShape =
  "the guidelines must be two columns, a name such as lineLimit and its value, side by side";

export const guidelineProblem = (problem: string): string => withoutPeriod(problem);

export const noScore =
  "too little is known for a score: FUNNEL_REVIEW on the same cells says what is missing";

export const blocked = (finding: string): string =>
  `no number of deals can meet the guideline of "${finding}": change the guideline or the portfolio`;

export const noOwners = "no column names the owner of a deal: add one, such as Owner or Sales rep";

export const anyLine = "any line";
export const nothingToAdd = "nothing to add: no finding is imbalanced";

/** "at most 70 %", "none", "none", "40 % to 60 %", "" where there is no guideline. */
export function guideline(limit: number | readonly [number, number] | null): string {
  if (limit === null) return "";
  if (limit === 0) return "none";
  return typeof limit === "number"
    ? `at most ${percent(limit)}`
    : `${percent(limit[0])} to ${percent(limit[1])}`;
}

export const fault = (name: string, message: string): string =>
  `${name} failed on these cells (${message}); please report it with the formula`;

/** Headings and cells of the tables that spill. */
export const heading = {
  name: "Name",
  line: "Line",
  deals: "Deals",
  weight: "Amount",
  share: "Share",
  low: "At least",
  high: "At most",
  finding: "Finding",
  verdict: "Verdict",
  value: "Value",
  limit: "Guideline",
  message: "What it says",
  remedy: "What to do",
  customer: "Customer",
  add: "Add",
  why: "Why",
  customerType: "Customer type",
  isNew: "New",
  rep: "Rep",
  openDeals: "Open deals",
  score: "Score",
  wonScore: "Score of won deals",
  newCustomers: "New customers",
  wonAmount: "Won",
  attainment: "Of quota",
  won: "Won",
  lost: "Lost",
  open: "Open",
  winRate: "Win rate",
  days: "Median days",
} as const;

export const newLine = "new";

/** What FUNNEL_CUSTOMER_TYPE writes: words that FUNNEL_NEW_SHARE and the review read back. */
export const typeWord = { new: "new", current: "current", unknown: "unknown" } as const;

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function withoutPeriod(text: string): string {
  return text.replace(/\.$/, "");
}
