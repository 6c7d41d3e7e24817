import type { GoalProblem } from "../../team/Goal";
import type { CoachingNote, ManyReps, Scorecard, Team } from "../../team/Team";
import { teamNews } from "../../team/teamNews";
import { findingMessage, findingTitle } from "./findings";
import { findingWords } from "./findingWords";
import { list, numberWord, percent, plural, whole } from "./format";

const lower = (text: string) => text.toLowerCase();

export function goalProblem(problem: GoalProblem): string {
  switch (problem.code) {
    case "no-rep-column":
      return "The goals name no rep: give the table a column Rep, and beside it New customers, Quota and Lines";
    case "no-figure":
      return `The goal "${problem.text}" of ${problem.rep} in row ${problem.row} is no figure: write a number from 0`;
    case "several-goals":
      return `${problem.rep} has several goals: the one in row ${problem.row} counts`;
  }
}
export const repsWithoutDeals = (reps: readonly string[]) =>
  `${list(reps)} ${reps.length === 1 ? "has" : "have"} a goal and no deal`;

/** Why some of many reps are not shown, or none is held beside the others. */
export function manyReps({ reps, shown, comparable }: ManyReps): string {
  const compared = `How each rep's deals divide is held beside the others' in teams of up to ${whole(comparable)}`;
  return reps > shown
    ? `The column of reps holds ${whole(reps)} names: the ${whole(shown)} with the most deals are shown. ${compared}`
    : `There are ${whole(reps)} reps. ${compared}`;
}

/** The one sentence of news about a team. */
export function teamHeadline(team: Team): string {
  const found = teamNews(team);
  const among = team.reps.length === 1 ? "rep" : `of ${lower(numberWord(team.reps.length))} reps`;
  switch (found.code) {
    case "no-reps":
      return "No column names the rep";
    case "number-with-one-line":
      return `${numberWord(found.reps)} ${among} ${found.reps === 1 ? "makes the" : "make their"} number with one line`;
    case "too-few-deals":
      return "Too few deals to judge anybody";
    case "nobody-stands-out":
      return team.reps.length === 1 ? "Nothing stands out beyond chance" : "No rep stands out beyond chance";
    case "all-balanced":
      return "Every rep is balanced";
    case "known-balanced":
      return "Every rep with enough deals is balanced";
    case "out-of-balance":
      return `${numberWord(found.reps)} ${among} ${found.reps === 1 ? "is" : "are"} out of balance`;
  }
}

export function teamLine({ reps, openDeals }: Team): string {
  return `${plural(reps.length, "rep")}, ${plural(openDeals, "open deal")}`;
}

/** "1 of 6", "4", or "not known" */
export function newCustomersCell({ newCustomers, newGoal }: Scorecard): string {
  if (newCustomers === null) return "not known";
  return newGoal === null ? whole(newCustomers.length) : `${whole(newCustomers.length)} of ${whole(newGoal)}`;
}

/** "weakest: product lines" */
export const weakest = ({ finding }: CoachingNote): string => `weakest: ${lower(findingTitle(finding.id))}`;

/** What the note rests on. */
export function evidence(card: Scorecard): string {
  const { coaching } = card;
  if (coaching === null) return nothingTold[standingOf(card)].evidence;
  const review = coaching.basis === "open" ? card.open : card.won;
  const main = findingMessage(coaching.finding, review);
  const { attainment } = card;
  return attainment === null ? main : `${main} ${percent(attainment)} of the quota is won.`;
}

/** One open question to ask. */
export function question(card: Scorecard): string {
  const { coaching, open, won } = card;
  if (coaching === null) return nothingTold[standingOf(card)].question;
  return findingWords[coaching.finding.id].question(coaching.finding, coaching.basis === "open" ? open : won);
}

/** Of whom nothing stands out: because too little is known, because what is outside may be chance, or because all is well. */
function standingOf({ open, won }: Scorecard): keyof typeof nothingTold {
  const all = [open.outOfBalance, won.outOfBalance];
  if (all.every(({ known }) => known === 0)) return "unknown";
  return all.some(({ imbalanced, leaning }) => imbalanced + leaning > 0) ? "chance" : "inside";
}

const nothingTold = {
  unknown: {
    evidence: "Too few deals to judge.",
    question: "Which of your deals are not in the sheet yet?",
  },
  chance: {
    evidence: "Nothing stands out: among so many figures, what lies outside a guideline may be chance.",
    question: "What would you change in your funnel first?",
  },
  inside: {
    evidence: "Nothing is out of balance.",
    question: "What works for you that others could use?",
  },
} as const;

export const report = {
  sheetName: "Funnel Balance team",
  titles: [
    "Rep",
    "Balance, open",
    "Share of quota",
    "Balance, won",
    "Open deals",
    "New customers won",
    "Goal of new customers",
    "Won amount",
    "Quota",
    "Weakest",
    "Evidence",
    "Ask",
  ],
  scatter: "Share of quota by balance",
  bars: "Balance of the open funnel",
  asOf: (day: string) => `As of ${day}; won: the 12 months before`,
} as const;
