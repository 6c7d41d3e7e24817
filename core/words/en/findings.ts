import type { Finding, FindingId, FindingReason, Verdict } from "../../balance/Finding";
import { lineConcentration } from "../../balance/findings/lineConcentration";
import { newShare } from "../../balance/findings/newShare";
import { specOf } from "../../balance/findings/specOf";
import { linesByCategory } from "../../balance/inCategories";
import { knowsEnough } from "../../balance/knownVotes";
import { onlyLineOf } from "../../balance/onlyLineOf";
import type { OutOfBalance } from "../../balance/outOfBalance";
import type { Review } from "../../balance/review";
import type { LineShare } from "../../measures/sharesOf";
import { findingWords, someOf, type ToAsk, whatIsJudged } from "./findingWords";
import { list, percent, percentApart, percentOrNothing, plural, whole } from "./format";

const verdicts: Readonly<Record<Verdict, string>> = {
  balanced: "Balanced",
  watch: "Watch",
  leaning: "Leaning",
  imbalanced: "Imbalanced",
  exempt: "Does not apply",
  unknown: "Not known",
};

const reasons: Readonly<Record<FindingReason, string>> = {
  "no-line-column": "No column names the product line.",
  "no-account-column": "No column names the account.",
  "too-few-deals": "Too few deals to judge.",
  "no-amounts": "No amounts to go by.",
  "mixed-currencies": "The amounts are in several currencies and cannot be added.",
  "no-probabilities": "No column gives a probability.",
  "no-types": "Nothing tells new customers from current ones.",
  "no-dates": "No dates tell what was won in the last 12 months.",
  "history-too-short": "Your won deals go back less than 12 months, so nobody can tell who came back.",
  "one-line": "You sell one line.",
  "few-lines": "With three lines or fewer, two are always most of your deals.",
  "few-accounts": "With fewer than 10 accounts the five largest are always most of your deals.",
  territory: "This does not apply to your territory.",
};

const cures: Partial<Readonly<Record<FindingReason, string>>> = {
  "no-line-column": "Add a column with your product lines, or choose the one that holds them",
  "no-account-column": "Add a column with your accounts, or choose the one that holds them",
  "no-amounts": "Add a column with amounts, or choose the one that holds them",
  "mixed-currencies": "Bring the amounts into one currency, or look at deals instead",
  "no-probabilities": "Add a column with the probability, or look at deals instead",
  "no-types": "Add your closed deals or a list of your customers, so that new and current can be told apart",
  "history-too-short": "Add older won deals",
};

export const findingTitle = (id: FindingId): string => findingWords[id].title;
export const verdictWord = (verdict: Verdict): string => verdicts[verdict];

/** What was found, in full sentences: the fact, and how certain it is. */
export function findingMessage(finding: Finding, review: Review): string {
  return [findingFact(finding, review), certainty(finding, review)].filter(Boolean).join(" ");
}

/** What was found, without how certain it is. */
export function findingFact(finding: Finding, review: Review): string {
  if (finding.value === null) {
    if (finding.reason === "too-few-deals") return tooFew(finding, review);
    const only = finding.reason === "one-line" ? onlyLineOf(review) : null;
    if (only !== null) return `${only} is the one line in this sheet.`;
    if (finding.id === newShare.id && finding.k > 0) return guessedNew(finding, review);
    if (finding.reason === "no-dates" && review.deals.won === 0) return "No deal of this sheet is won.";
    return finding.reason === null ? "" : reasons[finding.reason];
  }
  return findingWords[finding.id].fact(finding, finding.value, review);
}

/**
 * What would help, without a final period; "" where nothing has to be done.
 *
 * @param toAsk customers that lack a line, where somebody knows them
 */
export function remedy(finding: Finding, review: Review, toAsk: readonly ToAsk[] = []): string {
  if (finding.verdict === "unknown") {
    if (finding.id === newShare.id && finding.k > 0) return cureForGuesses;
    if (finding.reason === "no-dates") return cureForDates(review);
    return (finding.reason && cures[finding.reason]) ?? "";
  }
  if (finding.id === lineConcentration.id && finding.reason === "one-line" && onlyLineOf(review) !== null)
    return "If you are responsible for other lines, name them: then those without a deal show";
  if (finding.side === null || finding.value === null || specOf(finding.id).vote === null) return "";
  return findingWords[finding.id].remedy(finding, toAsk);
}

const cureForGuesses =
  "Add a column that says new or current, older won deals with their dates, or a list of your customers";

function cureForDates({ columns, deals }: Review): string {
  if (deals.won === 0) return "Add your won deals";
  const isRead = columns.actualClose !== undefined || columns.expectedClose !== undefined;
  return isRead ? "Fill in the close dates of your won deals" : "Choose the column that holds the close date";
}

/** How a measure stands to its guideline, and outside of it whether chance may have put it there; "" where the fact has said it all. */
export function certainty(finding: Finding, review: Review): string {
  const { verdict, side, value, edge } = finding;
  const { shareOf, vote } = specOf(finding.id);
  if (value === null || vote === null) return "";
  if (shareOf === "lines") return chanceOfLines(finding);
  const whole = guideline(finding, review);
  if (side === null) {
    if (edge !== null && Math.abs(value - edge) < 1e-9) return `That is just at ${whole}.`;
    return verdict === "watch" && isClose(finding, review)
      ? `That is close to ${whole}.`
      : `${guidelineIs(finding, review)}.`;
  }
  const beyond = `${side === "above" ? "over" : "under"} ${whole}`;
  return verdict === "imbalanced"
    ? `Even allowing for chance it is ${beyond}.`
    : `That is ${beyond}, but close enough to be chance.`;
}

/** "Your limit is 70 %" */
function guidelineIs({ limit, edge }: Finding, { guidelines: { territory } }: Review): string {
  if (limit === null || typeof limit === "number") return `Your limit is ${percentOrNothing(limit)}`;
  if (territory === "mixed") return `Your target is ${percent(limit[0])} to ${percent(limit[1])}`;
  return `Your territory ${territory === "new-only" ? "asks for" : "allows"} ${percentOrNothing(edge)}`;
}

/** A line may be watched for standing beside others in most deals, with room to its limit. */
function isClose({ value, edge }: Finding, { guidelines }: Review): boolean {
  return value !== null && edge !== null && Math.abs(value - edge) < guidelines.watchMargin - 1e-9;
}

function chanceOfLines({ verdict, languishing }: Finding): string {
  if (verdict === "leaning") return "That may be chance.";
  if (verdict !== "imbalanced") return "";
  const sure = languishing.filter(({ certain }) => certain).map(({ name }) => name);
  return sure.length === languishing.length
    ? "Chance alone does not explain that."
    : `Chance alone does not explain ${list(sure)}.`;
}

/** "your limit of 70 %", "your target of 40 % to 60 %" */
function guideline({ limit, edge }: Finding, { guidelines }: Review): string {
  if (limit === null || typeof limit === "number") return `your limit of ${percentOrNothing(limit)}`;
  switch (guidelines.territory) {
    case "new-only":
      return `the ${percentOrNothing(edge)} that your territory of new customers asks for`;
    case "current-only":
      return `the ${percentOrNothing(edge)} that your territory of current customers allows`;
    case "mixed":
      return `your target of ${percent(limit[0])} to ${percent(limit[1])}`;
  }
}

/** The one sentence of news. */
export function headline(review: Review): string {
  const { findings } = review;
  const what = whatIsJudged(review);
  if (review.news !== null) {
    const { news, leans } = findingWords[review.news.id];
    return review.news.verdict === "leaning"
      ? `Your ${what} ${what === "funnel" ? "leans" : "lean"} ${leans(review.news)}`
      : news(review.news, review);
  }
  if (!knowsEnough(findings)) return nothingKnown(review);
  const watched =
    findings.filter(({ verdict }) => verdict === "watch").length + (review.stale.watched ? 1 : 0);
  const watch = watched === 0 ? "" : `, with ${watched === 1 ? "one thing" : `${watched} things`} to watch`;
  const only = onlyLineOf(review);
  if (only !== null) return tellOthers(only);
  return `Your ${what} ${what === "funnel" ? "is" : "are"} balanced${watch}`;
}

/** "1 of 6 out of balance, 2 leaning"; "" where nothing is known. */
export function balanceCount({ imbalanced, leaning, known }: OutOfBalance): string {
  if (known === 0) return "";
  const lean = leaning === 0 ? "" : `, ${whole(leaning)} leaning`;
  return `${whole(imbalanced)} of ${whole(known)} out of balance${lean}`;
}

// One line is all there is.

export function tellOthers(line: string): string {
  return `You sell one line: ${line}. Are there others?`;
}
export const notJudgedUntil = "lines are not judged until you say";

/** "14 of 60 open deals are past their close date; without them Sensors is 61 %", or that they are left out; "" where none is stale. */
export function staleSentence(review: Review): string {
  const { count, pastClose, silent, leftOut } = review.stale;
  if (count === 0) return "";
  const open = review.deals.open + (leftOut ? count : 0);
  const isOne = count === 1;
  const past = `past ${isOne ? "its" : "their"} close date`;
  const quiet = `silent for over ${plural(review.guidelines.silentDays, "day")}`;
  const why = silent === 0 ? past : pastClose === 0 ? quiet : `${past} or ${quiet}`;
  const start = `${whole(count)} of ${plural(open, "open deal")} ${isOne ? "is" : "are"} ${why}`;
  if (leftOut) return `${start}: left out here`;
  // What was won stays won.
  if (review.guidelines.basis === "won") return start;
  const without = review.findingsWithoutStale().find(({ id }) => id === lineConcentration.id);
  if (without === undefined || without.value === null) return start;
  const withThem = review.findings.find(({ id }) => id === lineConcentration.id)?.value ?? null;
  if (withThem !== null && percent(withThem) === percent(without.value)) return start;
  return `${start}; without ${isOne ? "it" : "them"} ${list(without.top)} ${without.top.length === 1 ? "is" : "are each"} ${percent(without.value)}`;
}

/** "4.6 %": a line's share, with decimals where without them it would look like the limit or the floor that it is beyond; "" where there is none. */
export function lineShare({ name, share }: Pick<LineShare, "name" | "share">, { findings }: Review): string {
  if (share === null) return "";
  const floor = findings.flatMap(({ languishing }) => languishing).find((line) => line.name === name)?.least;
  const largest = findings.find(({ id, top }) => id === lineConcentration.id && top.includes(name));
  return percentApart(share, floor ?? largest?.edge ?? null);
}

/** By past sales that do not reach back far enough. */
function guessedNew({ k, n, reason }: Finding, review: Review): string {
  const sales = reason === "no-dates" ? "have no dates" : "go back less than 12 months";
  return `${someOf(k, n, review)} ${k === 1 ? "is" : "are"} with accounts that have no earlier won deal in this sheet. Its won deals ${sales}, so nobody can tell who bought before.`;
}

function tooFew({ id, n }: Finding, { guidelines, deals }: Review): string {
  const { basis, by, minimumDeals } = guidelines;
  const lacks = findingWords[id].needs;
  if (basis === "open" && deals.open >= minimumDeals && lacks !== null) {
    const what = by === "deals" ? lacks : `${lacks} and an amount`;
    const have = n === 0 ? "None" : `Only ${whole(n)}`;
    return `${have} of the ${plural(deals.open, "open deal")} ${n < 2 ? "has" : "have"} ${what}: at least ${whole(minimumDeals)} are needed.`;
  }
  const has = n === 0 ? "No deal" : n === 1 ? "Only 1 deal" : `Only ${whole(n)} deals`;
  return `${has} to go by: at least ${whole(minimumDeals)} are needed.`;
}

function nothingKnown(review: Review): string {
  if (review.guidelines.basis === "won") return "Too few won deals to judge";
  if (review.deals.open === 0) return "No open deals to judge";
  return review.deals.open < review.guidelines.minimumDeals
    ? "Too few deals to judge"
    : "Too little to judge";
}

/** "Measurement is Sensors and Gauges." */
export function categorySentences({ guidelines }: Pick<Review, "guidelines">): readonly string[] {
  return linesByCategory(guidelines).map(({ name, lines }) => `${name} is ${list(lines, lines.length)}.`);
}
