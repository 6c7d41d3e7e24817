import type { RepeatOdds } from "../../customers/repeatOdds";
import type { CellProblem } from "../../functions/CellProblem";
import { noSales, profileVerdict, returnShare } from "./customers";
import { findingTitle } from "./findings";
import { list, percent, plural, whole } from "./format";
import { problem as guidelineProblem } from "./guidelines";
import { failureMessage } from "./issues";
import { hoursProblem } from "./time";

export {
  heading as customers,
  noModel,
  noValue,
  profileReasons,
  profileVerdict,
  whitespaceWhy,
} from "./customers";
export { findingMessage, findingTitle, remedy, verdictWord } from "./findings";
export { day, list } from "./format";

/** What the custom functions say in a cell: sentences without a final period. Texts of other sections stand here by name, so that a host loads no more. */

/** How a sentence calls the column that a parameter takes: "the lines have 40 rows". */
const called: Readonly<Record<string, string>> = {
  weights: "amounts",
  types: "customer types",
  table: "table",
  created: "created dates",
  closed: "close dates",
};

const columnCalled = (parameter: string): string => called[parameter] ?? parameter;

/** Why a cell has no value. */
export function problem(problem: CellProblem): string {
  switch (problem.code) {
    case "unknown-function":
      return `there is no function ${problem.name}${problem.near === null ? "" : `; did you mean ${problem.near}`}`;
    case "too-many-arguments": {
      const { name, most, given } = problem;
      return `${name} takes at most ${most} ${most === 1 ? "argument" : "arguments"} and got ${given}`;
    }
    case "missing":
      return missing(problem.parameter, problem.kind);
    case "unequal-lengths":
      return unequalLengths(problem.columns);
    case "too-wide":
      return `the ${columnCalled(problem.parameter)} are ${problem.columns} columns wide: give one column`;
    case "several-cells":
      return `${problem.parameter} must be one cell, not ${whole(problem.cells)}`;
    case "error-cell": {
      const { parameter, error, row } = problem;
      return `the ${columnCalled(parameter)} hold ${error} in row ${whole(row)} of the range: mend that cell first`;
    }
    case "error-argument":
      return `${problem.parameter} is ${problem.error}: mend that cell first`;
    case "not-a-number":
      return `${problem.parameter} must be a number, not "${problem.value}"`;
    case "not-a-whole-number":
      return `${problem.parameter} must be a whole number from ${problem.least} up, not ${problem.value}`;
    case "not-a-share":
      return `${problem.parameter} must be a share above 0 and below 1, such as 0.5 or 50 %, not ${problem.value}`;
    case "not-a-part":
      return `${problem.parameter} must be shares from 0 to 1, such as 0.25 or 25 %, not ${problem.value}`;
    case "limits-shape":
      return `floors must be two or three columns wide (group, at least, at most), not ${problem.columns}`;
    case "unknown-group":
      return `no account is in the group "${problem.group}": write it beside one, or leave it out of the floors`;
    case "not-a-date":
      return `${problem.parameter} must be a date such as 2026-09-30, not "${problem.value}"`;
    case "currencies-mixed":
      return `the amounts are in ${list(problem.currencies)}: amounts in several currencies cannot be added`;
    case "guidelines-shape":
      return "the guidelines must be two columns, a name such as lineLimit and its value, side by side";
    case "guideline":
      return withoutPeriod(guidelineProblem(problem.problem));
    case "sheet-not-read":
      return "the sheet could not be read: enter the formula again";
    case "unreadable":
      return failureMessage(problem.failure);
    case "no-names":
      return problem.openOnly
        ? `no open deal has a name among the ${columnCalled(problem.parameter)}`
        : `the ${columnCalled(problem.parameter)} are all blank`;
    case "no-known-types":
      return `no ${problem.openOnly ? "open " : ""}deal is marked new or existing: add a customer type column, or use FUNNEL_CUSTOMER_TYPE on accounts and stages`;
    case "blank-answers":
      return `the ${columnCalled(problem.parameter)} say nothing but yes, and a blank may be a no or an empty row: write no as well, or give the stages too`;
    case "no-amounts":
      return "none of these deals has an amount above 0 that can be read";
    case "no-score":
      return "too little is known for a score: FUNNEL_REVIEW on the same cells says what is missing";
    case "no-owners":
      return noOwners;
    case "no-purchases":
      return "no row has an account and a date that can be read";
    case "no-sales":
      return noSales;
    case "too-few-customers":
      return `${plural(problem.customers, "customer")} ${problem.customers === 1 ? "is" : "are"} too few to tell what one of them may lack: it takes ${problem.least}`;
    case "no-fields":
      return "the attributes need their header row: give their columns with it, for example D1:F97";
    case "no-accounts":
      return "none of the names is filled: give the column of your accounts";
    case "blocked":
      return `no number of deals can meet the guideline of "${findingTitle(problem.finding)}": change the guideline or the portfolio`;
    case "no-return-share":
      return returnShare(problem.known);
    case "no-profile":
      return profileVerdict(problem.profile);
    case "hours":
      return hoursProblem(problem.problem);
    case "fault":
      return `${problem.name} failed on these cells (${problem.message}); please report it with the formula`;
  }
}

/** What to give where a required argument was left out. */
function missing(parameter: string, kind: string): string {
  if (parameter === "table")
    return "the table is missing: give your deals with their header row, for example A1:H97";
  if (kind === "range")
    return `the ${columnCalled(parameter)} are missing: give their column, for example C2:C97`;
  return `${parameter} is missing: ${needed[parameter] ?? "give one number"}`;
}

const needed: Readonly<Record<string, string>> = {
  k: "how many names to add up, a whole number from 1",
  hours: "the hours to divide",
};

/** "the lines have 40 rows and the amounts have 38" */
const unequalLengths = (columns: readonly { readonly parameter: string; readonly rows: number }[]): string =>
  columns
    .map(({ parameter, rows }, i) => {
      const unit = i === 0 ? (rows === 1 ? " row" : " rows") : "";
      return `the ${columnCalled(parameter)} have ${whole(rows)}${unit}`;
    })
    .join(" and ");

export const noOwners = "no column names the owner of a deal: add one, such as Owner or Sales rep";
export const anyLine = "any line";
export const nothingToAdd = "nothing to add: no finding is imbalanced";
export const nothingJudged =
  "too little is known to judge anything: FUNNEL_REVIEW on the same cells says what is missing";

/** "at most 70 %", "none", "none", "40 % to 60 %", "" where there is no guideline. */
export function guideline(limit: number | readonly [number, number] | null): string {
  if (limit === null) return "";
  if (limit === 0) return "none";
  return typeof limit === "number"
    ? `at most ${percent(limit)}`
    : `${percent(limit[0])} to ${percent(limit[1])}`;
}

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
  withNew: "New",
  withCurrent: "Current",
  openNew: "Open, new",
  openCurrent: "Open, current",
  wonNew: "Won, new",
  wonCurrent: "Won, current",
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

export const planHeading = ["Account", "Hours", "Gives", "Next hour"] as const;

export const newLine = "new";

/** What FUNNEL_CUSTOMER_TYPE writes: words that FUNNEL_NEW_SHARE and the review read back. */
export const typeWord = { new: "new", current: "current", unknown: "unknown" } as const;

function withoutPeriod(text: string): string {
  return text.replace(/\.$/, "");
}

/** What to mind about one row of the odds; "" for nothing. */
export function oddsNote({ horizon, accounts, beyondFollowUp }: RepeatOdds): string {
  const few = accounts < 10 ? `${plural(accounts, "customer")}: too few to be sure` : "";
  if (!beyondFollowUp) return few;
  return `${few === "" ? "" : `${few}, and `}nobody was watched for ${plural(horizon, "day")} yet: only what was seen so far`;
}
