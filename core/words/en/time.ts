import type { HoursProblem } from "../../time/allocateHours";
import type { UnreadableCell } from "../../time/TimeInput";
import { expectedGain, timeNews } from "../../time/timeNews";
import type { TimePlan } from "../../time/timePlan";
import { list, percent, plural } from "./format";

const hoursOf = (hours: number) => `${Math.round(hours * 10) / 10}`;

export function hoursProblem(problem: HoursProblem): string {
  switch (problem.code) {
    case "minimum-too-much":
      return `the minimum hours add up to ${hoursOf(problem.minimum)}, more than the ${hoursOf(problem.hours)} to spend: lower a minimum or raise the hours`;
    case "bad-hours":
      return `the hours to spend must be a number of 0 or more, not ${problem.hours}`;
    case "bad-value":
      return `a value must be a number of 0 or more, not ${problem.value}`;
    case "bad-effort":
      return `an effort must be hours above 0, not ${problem.effort}`;
    case "bad-bounds":
      return `the minimum hours must be 0 or more and no more than the maximum, not ${problem.low} and ${problem.high}`;
  }
}

export const sheetName = "Time plan";
export const hoursThisWeek = "Selling hours this week";
export const howToChange =
  "Write your own figures into the columns that begin with “Your”, “At least” and “At most”; an empty cell takes the figure of the data. Then refresh the Time tab.";
export const sheetHeading = [
  "Account",
  "Customer",
  "Value by the data",
  "Your value",
  "Effort by the data, hours",
  "Your effort, hours",
  "At least, hours",
  "At most, hours",
  "Hours this week",
  "Next hour is worth",
  "Why",
] as const;
export const customerWord = { new: "new", current: "current" } as const;

interface Parts {
  readonly deals: number;
  readonly whitespace: number;
  readonly keeping: number;
}

/** What an account's value mostly comes from. */
export function valueReason({ deals, whitespace, keeping }: Parts, focus: string | null): string {
  const line = focus === null ? "" : `: ${focus}`;
  if (deals >= whitespace && deals >= keeping) return `open deals${line}`;
  return whitespace >= keeping ? `does not buy yet${line}` : "worth keeping";
}

export function cellPlace({ address, text }: UnreadableCell): string {
  return `${address} (“${text}”)`;
}

/** The one sentence of news of the Time tab. */
export function headline(plan: Pick<TimePlan, "accounts" | "split" | "spent" | "hours">): string {
  const news = timeNews(plan);
  switch (news.code) {
    case "no-accounts":
      return "No account competes for your hours yet";
    case "share-for-new":
      return `Give ${percent(news.share)} of your hours to new customers`;
    case "divided-well":
      return "Your hours are divided well between new and current customers";
    case "move-hours":
      return `Move ${plural(Math.round(news.hours), "hour")} from ${news.to === "new" ? "current" : "new"} to ${news.to} customers`;
  }
}

/** "24 selling hours. Expected gain over equal parts: 9 %" */
export function lede(plan: Pick<TimePlan, "hours" | "spent" | "value" | "equalValue">): string {
  const gain = expectedGain(plan);
  const than = plan.spent === null ? "equal parts" : "your last four weeks";
  const told = gain === null ? "" : ` Expected gain over ${than}: ${percent(gain)}`;
  return `${hoursOf(plan.hours)} selling hours this week.${told}`;
}

export const howDivided =
  "Hours are best spent when the next one is worth the same everywhere. Change a value or an effort in the sheet “Time plan”.";

export const assumption = {
  "deals-count-alike": "No amounts: every deal counts alike",
  "missing-amounts-are-usual": "Deals without an amount count with the usual one",
  "chance-is-win-rate": "Deals without a probability count with your own win rate",
  "chances-alike": "Nothing tells how likely deals are: all count alike",
  "efforts-are-guesses": "Hours an account needs are guesses from size and stage until you put in your own",
} as const;

/** "steady, 92 % still with you", "orders itself, every 42 days" */
export function handOffReason(
  reason: "steady" | "orders-itself",
  alive: number | null,
  everyDays: number,
): string {
  if (reason === "orders-itself") return `orders itself, every ${plural(Math.round(everyDays), "day")}`;
  return alive === null ? "steady" : `steady, ${percent(alive)} still with you`;
}

export const badCells = (cells: readonly UnreadableCell[]): string =>
  `Not read as a number in the sheet “Time plan”: ${list(cells.map(cellPlace))}. The data's own figures stand there instead`;
