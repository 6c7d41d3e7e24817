import type { Finding, FindingId } from "../../balance/Finding";
import type { Review } from "../../balance/review";
import type { GoalProblem } from "../../team/Goal";
import type { CoachingNote, Scorecard, Team } from "../../team/Team";
import { findingMessage, findingTitle } from "./findings";
import { list, numberWord, percent, plural, whole } from "./format";

const lower = (text: string) => text.toLowerCase();

export function goalProblem(problem: GoalProblem): string {
  switch (problem.code) {
    case "no-rep-column":
      return "The goals name no rep: give the table a column Rep, and beside it New customers and Quota";
    case "no-figure":
      return `The goal "${problem.text}" of ${problem.rep} in row ${problem.row} is no figure: write a number from 0`;
    case "several-goals":
      return `${problem.rep} has several goals: the one in row ${problem.row} counts`;
  }
}
export const repsWithoutDeals = (reps: readonly string[]) =>
  `${list(reps)} ${reps.length === 1 ? "has" : "have"} a goal and no deal`;

/** The one sentence of news about a team. */
export function teamHeadline({ reps }: Team): string {
  if (reps.length === 0) return "No column names the rep";
  const byOneLine = reps.filter((card) => isBroken(resultsOf(card), "line-concentration"));
  const made = byOneLine.filter(({ attainment }) => attainment !== null && attainment >= 1);
  const team = `${reps.length === 1 ? "rep" : `of ${lower(numberWord(reps.length))} reps`}`;
  if (made.length > 0)
    return `${numberWord(made.length)} ${team} ${made.length === 1 ? "makes the" : "make their"} number with one line`;
  const known = reps.filter(({ open, won }) => open.score.value !== null || won.score.value !== null);
  if (known.length === 0) return "Too few deals to judge anybody";
  const out = known.filter(({ coaching }) => coaching !== null);
  if (out.length === 0)
    return known.length === reps.length ? "Every rep is balanced" : "Every rep with enough deals is balanced";
  return `${numberWord(out.length)} ${team} ${out.length === 1 ? "is" : "are"} out of balance`;
}

export function teamLine({ reps }: Team): string {
  const open = reps.reduce((sum, card) => sum + card.open.deals.open, 0);
  return `${plural(reps.length, "rep")}, ${plural(open, "open deal")}`;
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
  if (coaching === null) return "Nothing is out of balance.";
  const review = coaching.basis === "open" ? card.open : card.won;
  const main = findingMessage(coaching.finding, review);
  const { attainment } = card;
  return attainment === null ? main : `${main} ${percent(attainment)} of the quota is won.`;
}

/** One open question to ask. */
export function question({ coaching, open, won }: Scorecard): string {
  if (coaching === null) return "What works for you that others could use?";
  return questions[coaching.finding.id](coaching.finding, coaching.basis === "open" ? open : won);
}

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

const questions: Readonly<Record<FindingId, (finding: Finding, review: Review) => string>> = {
  "line-concentration": otherLine,
  "line-pair": otherLine,
  "languishing-lines": ({ top }) => `What do you hear when you bring up ${list(top, 2)}?`,
  "new-share": ({ side }) =>
    side === "below"
      ? "Which ten companies in your territory have never bought from us, and whom will you call first?"
      : "Which of your current customers have you not spoken to this quarter?",
  "account-concentration": ({ top }) =>
    `If ${top[0] ?? "your largest account"} stopped buying, who would take its place?`,
  "account-few": () => "If one of your five largest accounts stopped buying, who would take its place?",
  "return-revenue": () => "Which customers of last year have not come back, and why?",
};

function otherLine({ top }: Finding, { lines }: Review): string {
  const other = lines.filter(({ name }) => !top.includes(name)).at(-1)?.name;
  return `Which three of your ${top[0] ?? ""} customers could use ${other ?? "another line"}, and what stopped you from offering it?`;
}

function resultsOf({ open, won }: Scorecard): Review {
  return won.score.value === null ? open : won;
}

function isBroken({ findings }: Review, id: FindingId): boolean {
  return findings.some((finding) => finding.id === id && finding.verdict === "imbalanced");
}
