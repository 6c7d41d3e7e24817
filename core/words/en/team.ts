import type { Finding, FindingId } from "../../balance/Finding";
import type { GoalProblem } from "../../team/Goal";
import type { RepColumn } from "../../team/repCells";
import type { CoachingNote, ManyReps, Scorecard, Team } from "../../team/Team";
import { teamNews } from "../../team/teamNews";
import type { CommitmentFate } from "../../weekly/commitmentFate";
import { findingMessage, findingTitle, verdictWord } from "./findings";
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

/** "Begin with Tom Okafor: Sensors is 100 % of the open deals"; the news of the team where nobody stands out. */
export function teamFirst(team: Team): string {
  const card = team.reps.find(({ rep }) => rep === team.begin);
  if (card === undefined || card.coaching === null) return teamHeadline(team);
  return `Begin with ${card.rep}: ${beginBecause(card.coaching)}`;
}

function beginBecause({ basis, finding: { id, value, top, side } }: CoachingNote): string {
  const share = value === null ? "" : percent(value);
  const deals = basis === "open" ? "the open deals" : "what was won";
  const [first = ""] = top;
  const said: Readonly<Record<FindingId, string>> = {
    "line-concentration": `${first} is ${share} of ${deals}`,
    "line-pair": `two lines are ${share} of ${deals}`,
    "languishing-lines": `${list(top, 2)} ${top.length === 1 ? "is" : "are"} hardly sold`,
    "new-share": `${side === "below" ? "only " : ""}${share} of ${deals} ${basis === "open" ? "are" : "is"} with new customers`,
    "account-concentration": `${first} is ${share} of ${deals}`,
    "account-few": `five accounts are ${share} of ${deals}`,
    "return-revenue": `${share} of the revenue is from returning customers`,
  };
  return said[id];
}

/** Headings of the four figures beside each rep. */
export const columns: Readonly<Record<RepColumn, string>> = {
  "line-concentration": "Lines",
  "new-share": "New",
  "account-concentration": "Accounts",
  "return-revenue": "Returning",
};
export const repHeading = "rep";
export const tableNote =
  "Per cent of each rep's deals: the largest line, new customers, the largest account; of the won amount, returning customers. Hatched: may be chance.";

/** "Lines, imbalanced: 100 %, Sensors" */
export function cellSaid(column: RepColumn, finding: Finding | null): string {
  if (finding === null || finding.value === null) return `${columns[column]}: not known`;
  const [name] = finding.top;
  const which =
    name === undefined || column === "new-share" || column === "return-revenue" ? "" : `, ${name}`;
  return `${columns[column]}, ${lower(verdictWord(finding.verdict))}: ${percent(finding.value)}${which}`;
}

export const askTitle = "Ask";
export const countOf = (line: string, deals: string, of: number): string =>
  `${line} ${deals} of ${whole(of)}`;
export const atMost = (limit: number): string => `at most ${percent(limit)}`;
export const noDealIn = (lines: readonly string[]): string => `${list(lines, 4)}: no open deal.`;

export const saidOn = (day: string): string => `said on ${day}`;
/** What became of a commitment: "0 of 2", "3 deals", or in a word. */
export function becameOf({ commitment, added }: CommitmentFate, inAWord: string): string {
  if (added === null || commitment.said !== "open") return inAWord;
  return commitment.deals === null ? plural(added, "deal") : `${whole(added)} of ${whole(commitment.deals)}`;
}

export const goalTitle = "New customers";
/** "3 of", before the figure that can be stepped. */
export const wonOf = (won: number | null): string => (won === null ? "not known, goal" : `${whole(won)} of`);
export const goalShown = (goal: number | null): string => (goal === null ? "–" : whole(goal));
export const goalOf = (rep: string): string => `Goal of new customers for ${rep}`;
export const goalLess = "One less";
export const goalMore = "One more";
export const goalKept = (rep: string, goal: number | null): string =>
  `Goal of ${rep}: ${goal === null ? "none" : plural(goal, "new customer")}, in the sheet “${goals.sheetName}”`;
export const goalsAreTheirs = (sheet: string): string =>
  `The goals stand in your own sheet “${sheet}”: change them there, then read them again.`;
export const goals = {
  sheetName: "Goals",
  headings: ["Rep", "New customers", "Quota", "Lines"],
} as const;

export const quotaAndBalance = "Quota and balance";
export const quotaAside = "% of quota, 12 months";
export const balanceAxis = "balance of open deals, 0 to 100";
export const corners = {
  lopsided: "quota, lopsided",
  balanced: "in balance",
  lopsidedBehind: "lopsided, behind",
  behind: "behind",
} as const;
export const teamShare = (share: number): string => `team ${percent(share)}`;
/** A picture's dots as a sentence. */
export const dotSaid = (rep: string, quota: number, balance: number): string =>
  `${rep}: ${percent(quota)} of the quota, balance ${Math.round(balance)}`;
export const noQuota = `Where the sheet “${goals.sheetName}” holds a quota a rep, a picture shows quota beside balance.`;

export function teamLine({ reps, openDeals }: Team): string {
  return `${plural(reps.length, "rep")}, ${plural(openDeals, "open deal")}`;
}

/** "weakest: product lines" */
export const weakest = ({ finding }: CoachingNote): string => `weakest: ${lower(findingTitle(finding.id))}`;

/** What the note rests on. */
export function evidence(card: Scorecard): string {
  const { coaching } = card;
  const { attainment } = card;
  if (coaching === null) {
    const { evidence } = nothingTold[standingOf(card)];
    return attainment === 0 ? `${evidence} Nothing of the quota is won.` : evidence;
  }
  const review = coaching.basis === "open" ? card.open : card.won;
  const main = findingMessage(coaching.finding, review);
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
