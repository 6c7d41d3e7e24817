import { percent, plural, tenths, whole } from "./format";

// The Customers, Time and Team tabs, the weekly review and the what-if sliders.
export const willTheyBuyAgain = "Will they buy again?";
export const rowsAreBought = "No column tells the stage, so each row counts as bought here.";
export const brief = "Brief";
export const briefSelected = "Brief for the selected row";
export const briefOf = (account: string): string => `Brief: ${account}`;
export const back = "Back";
export const print = "Print";
export const behind = "What is behind this";
export const askForReferral = "Ask for a referral";
export const growing = "loyal and growing";
export const worthMost = "Worth most";
export const expected = (months: number): string => `next ${plural(months, "month")}`;
export const aYear = (amount: string): string => `${amount} a year`;
export const more = (count: number): string => `and ${whole(count)} more`;
export const idealCustomer = "Prospects most like those you won";
export const likeTheWon = "of 100";

export const planBand = (hours: number, who: string): string => `${tenths(hours)} ${who}`;
export const thisWeek = "This week";
export const whoStays = "Whose hours are sure, should the efforts be guessed wrong?";
export const whatWasAssumed = "What was assumed";
export const changeAssumptions =
  "Hours are changed under Settings, the value and effort of a row in the sheet “Time plan”.";
export const balancePrice = "What balance costs";
export const ofTheGain = "of the gain";
export const hoursShareForNew = "Hours for new customers";
export const backToAim = "Back to the aim";
export const balanceCurve = (free: number, share: number, cost: number): string =>
  `What each share of the hours for new customers costs: nothing at ${percent(free)}, ${percent(cost)} of the gain at ${percent(share)}`;
/** Beside the hollow mark, and beside the filled one. */
export const worthAlone = (share: number): string => `by worth alone ${percent(share)}`;
export const shareCosts = (share: number, cost: number): string =>
  `${percent(share)}: costs ${cost < 0.0005 ? "nothing" : percent(cost)}`;
export const curveAxis = (hasLog: boolean): string =>
  hasLog ? "hours for new customers (▲ your log)" : "hours for new customers";
export const sellingHours = "Selling hours this week";
export const hoursShown = (hours: number): string => `${tenths(hours)} h`;
export const noPlan = "These hours cannot be planned";
export const writeTimeSheet = "Write “Time plan”";
export const readTimeSheet = "Read my figures again";
export const timeSheetHours = (hours: number): string =>
  `The sheet “Time plan” says ${tenths(hours)} h: put the plan into it again to keep these.`;
/** What the balance review asks of the week. */
export const hoursForNew = (deals: number): string =>
  `The balance review asks for ${deals > 0 ? plural(deals, "more deal") : "more deals"} with new customers.`;
export const activityHint =
  "Keep a sheet “Activity” with date, account and hours, and the plan is compared with the hours really spent.";
export const handToInside = "Hand to inside sales";
export const nextActions = "Also worth doing";
export const done = "Done";
export const putAway = "Put away";
export const dismiss = "Dismiss";
export const bringBack = "Bring back";
export const settledActions = (count: number): string => `${whole(count)} done or dismissed`;
export const settledAction = (text: string, isDone: boolean): string =>
  `${text}: ${isDone ? "done" : "dismissed"}.`;
export const notPossible = "Not possible here";
export const notPossibleAt = (account: string, line: string): string =>
  `${line} is not possible at ${account}`;
export const notPossibleUntil = "Not possible until";
export const notPossibleWhy = "Why, in your own words";
export const noted = "Noted in the sheet “Funnel Balance log”";
export const notPossibleKept = "Kept in the sheet “Funnel Balance log”";
export const leftOut = (count: number): string => `${whole(count)} left out as not possible`;
export const possibleAgain = "Possible again";
export const keep = "Keep";
export const cancel = "Cancel";

export const repPages = "One page a rep";
export const teamSheet = "Put the team into a sheet";
export const readGoals = "Read the goals again";
export const needsOwner =
  "Give each deal the name of its rep, in a column “Owner”, and each rep gets a scorecard here.";

export const weekly = "Weekly review, five minutes";
export const everyWeek = "Every week";
export const weeklyFates = "What became of your commitments";
export const weeklyTrend = "Score over the reviews";
export const commitment = "What will you do until the next review?";
export const commitmentAbout = "About";
export const commitmentDeals = "Deals to add";
export const commitmentWords = "In your own words";
export const saveReview = "Save the review";
export const reviewSaved = "The review stands in the sheet “Funnel Balance log”";
export const aboutNothing = "in general";
export const closeWeekly = "Back to the review";

/** A small table of the lines, each cell "with new · with current customers". */
export const doors = "Which lines open doors";
export const doorsAside = "new · current";
export const doorsCaption = "Deals by line, with new and with current customers";
export const doorsTitles = ["Line", "Open", "Won"];

export const uptake = "How your lines are picked up";
export const soFar = (quarter: string): string => `${quarter} so far`;

export const whatIf = "What if";
export const whatIfDeals = (count: number, line: string): string =>
  `${plural(count, "more deal")} in ${line}`;
export const whatIfWith = "with";
export const whatIfScore = (before: number | null, after: number | null): string =>
  `Score ${shown(before)} → ${shown(after)}`;
export const whatIfReset = "Back to what is";

const shown = (score: number | null) => (score === null ? "not known" : whole(score));
