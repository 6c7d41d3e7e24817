import type { Finding, FindingId, FindingReason, Verdict } from "../../balance/Finding";
import type { PlanStep } from "../../balance/plan/Plan";
import type { Review } from "../../balance/review";
import { list, percent, plural, whole } from "./format";

const titles: Readonly<Record<FindingId, string>> = {
  "line-concentration": "Product lines",
  "line-pair": "Two largest lines",
  "languishing-lines": "Languishing lines",
  "new-share": "New and current customers",
  "account-concentration": "Same accounts",
  "account-few": "Five largest accounts",
  "return-revenue": "Returning customers",
};

const verdicts: Readonly<Record<Verdict, string>> = {
  balanced: "Balanced",
  watch: "Watch",
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
  "few-lines": "Two lines out of so few cannot but be most of your deals.",
  "few-accounts": "With fewer than 10 accounts, five cannot but be most of your deals.",
  territory: "This does not apply to your territory.",
};

const cures: Partial<Readonly<Record<FindingReason, string>>> = {
  "no-line-column": "Choose the column that holds your product lines",
  "no-account-column": "Choose the column that holds your accounts",
  "no-amounts": "Choose the column that holds the amounts",
  "mixed-currencies": "Bring the amounts into one currency, or look at deals instead",
  "no-probabilities": "Choose the column that holds the probability, or look at deals instead",
  "no-types": "Add your closed deals or a list of your customers, so that new and current can be told apart",
  "history-too-short": "Add older won deals",
};

export const findingTitle = (id: FindingId): string => titles[id];
export const verdictWord = (verdict: Verdict): string => verdicts[verdict];

/** What was found, in full sentences: the fact, and how certain it is. */
export function findingMessage(finding: Finding, review: Review): string {
  return [findingFact(finding, review), certainty(finding, review)].filter(Boolean).join(" ");
}

/** What was found, without how certain it is. */
export function findingFact(finding: Finding, review: Review): string {
  if (finding.value === null) {
    if (finding.reason === "too-few-deals") return tooFew(finding, review);
    if (finding.reason === "no-dates" && review.deals.won === 0) return "No deal of this sheet is won.";
    return finding.reason === null ? "" : reasons[finding.reason];
  }
  return facts[finding.id](finding, finding.value, review);
}

/** What would help, without a final period; "" where nothing has to be done. */
export function remedy(finding: Finding, review: Review): string {
  if (finding.verdict === "unknown") {
    if (finding.reason === "no-dates") return cureForDates(review);
    return (finding.reason && cures[finding.reason]) ?? "";
  }
  if (finding.verdict !== "imbalanced" || finding.value === null) return "";
  return helps[finding.id](finding);
}

function cureForDates({ columns, deals }: Review): string {
  if (deals.won === 0) return "Add your won deals";
  const isRead = columns.actualClose !== undefined || columns.expectedClose !== undefined;
  return isRead ? "Fill in the close dates of your won deals" : "Choose the column that holds the close date";
}

/** How sure the data are: said where they are too few, and where chance is no excuse. */
export function certainty(finding: Finding, review: Review): string {
  const { id, uncertain, beyond, edge, n, k } = finding;
  if (id === "languishing-lines") return uncertain ? "Too few deals to be sure." : "";
  if (uncertain) {
    const counts = review.guidelines.by === "deals" && id !== "return-revenue";
    return `${counts ? `${whole(k)} of ` : ""}${plural(n, "deal")}: too few to be sure.`;
  }
  if (beyond === null) return "";
  return `Even allowing for chance it is ${beyond === "above" ? "over" : "under"} ${percentOrNothing(edge)}.`;
}

/** The one sentence of news. */
export function headline(review: Review): string {
  const { findings, score } = review;
  const what = review.guidelines.basis === "open" ? "funnel" : "results";
  if (review.news !== null) return news(review.news, what);
  if (score.value === null) return nothingKnown(review);
  const watched = findings.filter(({ verdict }) => verdict === "watch").length;
  const verb = what === "funnel" ? "is" : "are";
  if (watched === 0) return `Your ${what} ${verb} balanced`;
  return `Your ${what} ${verb} balanced, with ${watched === 1 ? "one thing" : `${watched} things`} to watch`;
}

/** "7 deals in Service with new customers" */
export function planStep({ line, customer, add }: PlanStep): string {
  const who = customer === "either" ? "" : ` with ${customer} customers`;
  return `${plural(add, "deal")} in ${line ?? "any line"}${who}`;
}

/** The plan in one sentence; "" where there is nothing to add. */
export function planSentence(review: Review): string {
  const plan = review.plan();
  if (plan.blockedBy !== null)
    return `No number of deals can mend this: ${titles[plan.blockedBy]} cannot be met`;
  if (plan.total === 0) return "";
  const among =
    plan.mostAccounts === null ? "" : `, kept to at most ${whole(plan.mostAccounts)} accounts in all`;
  if (!plan.asShares) return `${plural(plan.total, "more deal")} would bring everything back${among}`;
  const { outside, withNew, withCurrent } = review.planParts();
  const parts = [
    outside !== null && outside.add > 0 ? `${whole(outside.add)} outside ${outside.line}` : "",
    withNew > 0 ? `${whole(withNew)} with new customers` : "",
    withCurrent > 0 ? `${whole(withCurrent)} with current customers` : "",
  ].filter(Boolean);
  if (parts.length === 0)
    parts.push(list(plan.steps.map((step) => `${whole(step.add)} in ${step.line ?? "any line"}`)));
  return `Of your next ${plural(plan.total, "deal")}, ${parts.join(" and ")}${among}`;
}

/** "14 of 60 open deals are past their close date; without them Sensors is 61 %"; "" where none is stale. */
export function staleSentence(review: Review): string {
  const { count, pastClose, silent } = review.stale;
  if (count === 0) return "";
  const open = review.deals.open;
  const isOne = count === 1;
  const past = `past ${isOne ? "its" : "their"} close date`;
  const quiet = "silent for unusually long";
  const why = silent === 0 ? past : pastClose === 0 ? quiet : `${past} or ${quiet}`;
  const start = `${whole(count)} of ${plural(open, "open deal")} ${isOne ? "is" : "are"} ${why}`;
  const without = review.findingsWithoutStale().find(({ id }) => id === "line-concentration");
  if (without === undefined || without.value === null) return start;
  return `${start}; without ${isOne ? "it" : "them"} ${list(without.top)} ${without.top.length === 1 ? "is" : "are each"} ${percent(without.value)}`;
}

type Fact = (finding: Finding, value: number, review: Review) => string;

const facts: Readonly<Record<FindingId, Fact>> = {
  "line-concentration": (finding, value, review) => {
    const close =
      finding.verdict === "watch" ? ` That is close to your limit of ${percentOrNothing(finding.edge)}.` : "";
    return `${largestIs(finding, value, review)}.${close}`;
  },
  "line-pair": (finding, value, review) =>
    `${list(finding.top)} ${finding.top.length > 2 ? "lead: the two largest of them" : "together"} are ${part(finding, value, review)}; your guideline is ${percentOrNothing(finding.edge)}.`,
  "languishing-lines": languishing,
  "new-share": (finding, value, review) => {
    const { by } = review.guidelines;
    const unknown = review.customers.unknown;
    const rest = unknown > 0 ? ` Of ${plural(unknown, "deal")} the customer is not known.` : "";
    const main =
      by === "deals"
        ? `Of ${plural(finding.n, "deal")} whose customer we know, ${whole(finding.k)} ${finding.k === 1 ? "is" : "are"} with new customers.`
        : `${percent(value)} of ${weightWord(review)} is with new customers.`;
    return main + rest;
  },
  "account-concentration": (finding, value, review) => {
    const { top, k, n } = finding;
    const size =
      review.guidelines.by === "deals"
        ? `${whole(k)} of ${plural(n, "deal")} (${percent(value)})`
        : part(finding, value, review);
    const guideline = `your guideline is ${percentOrNothing(finding.edge)}`;
    if (top.length === 1) return `${top[0]} is the largest with ${size}; ${guideline}.`;
    return `${list(top)} are the largest with ${size} each; ${guideline}.`;
  },
  "account-few": (finding, value, review) =>
    `Your five largest accounts are ${part(finding, value, review)}; your guideline is ${percentOrNothing(finding.edge)}.`,
  "return-revenue": (_finding, value, review) => {
    const { returnLow, returnHigh } = review.guidelines;
    const dated = review.wonDates.byCreation;
    const note =
      dated > 0
        ? ` ${plural(dated, "won deal")} without a close date ${dated === 1 ? "counts" : "count"} by creation date.`
        : "";
    return `${percent(value)} of what you won in the last 12 months came from customers who had bought before. E-commerce studies quote ${percent(returnLow)} to ${percent(returnHigh)}, as a benchmark.${note}`;
  },
};

function largestIs(finding: Finding, value: number, review: Review): string {
  const { top } = finding;
  if (top.length === 1) return `${top[0]} is ${part(finding, value, review)}`;
  return `${list(top)} are level, each ${part(finding, value, review)}`;
}

/** "79 of your 96 open deals", "67 % of your open amount" */
function part({ k, n }: Finding, value: number, review: Review): string {
  if (review.guidelines.by !== "deals") return `${percent(value)} of ${weightWord(review)}`;
  const open = review.guidelines.basis === "open" ? "open " : "";
  const when = review.guidelines.basis === "open" ? "" : " won in the last 12 months";
  return `${whole(k)} of your ${plural(n, `${open}deal`)}${when}`;
}

function weightWord({ guidelines }: Review): string {
  const open = guidelines.basis === "open";
  if (guidelines.by === "deals") return open ? "your open deals" : "the deals you won in the last 12 months";
  if (guidelines.by === "expected")
    return open ? "what you expect from open deals" : "what you expected from the deals you won";
  return open ? "your open amount" : "the amount you won in the last 12 months";
}

function languishing({ languishing: lines }: Finding, _value: number, { guidelines }: Review): string {
  if (lines.length === 0) return `Every line has at least ${percent(guidelines.languishingBelow)}.`;
  const [one, many] =
    guidelines.basis === "open"
      ? ["open deal", "open deals"]
      : ["deal won in the last 12 months", "deals won in the last 12 months"];
  const none = lines.filter(({ deals }) => deals === 0).map(({ name }) => name);
  const some = lines.filter(({ deals }) => deals > 0);
  const sentences = none.length > 0 ? [`${list(none)} ${none.length === 1 ? "has" : "have"} no ${one}.`] : [];
  some.forEach(({ name, deals, share, least }, at) => {
    const size = guidelines.by === "deals" ? whole(deals) : percent(share);
    const isFirst = guidelines.by === "deals" && at === 0 && none.length === 0;
    const unit = isFirst ? ` ${deals === 1 ? one : many}` : "";
    sentences.push(`${name} has ${size}${unit}, under ${percent(least)}.`);
  });
  return sentences.join(" ");
}

const helps: Readonly<Record<FindingId, (finding: Finding) => string>> = {
  "line-concentration": (finding) => outside(finding, `outside ${list(finding.top)}`),
  "line-pair": (finding) => outside(finding, `outside ${list(finding.top)}`),
  "languishing-lines": ({ top }) => `Ask which of your customers could use ${list(top)}`,
  "new-share": ({ side, toAdd, edge }) => {
    const who = side === "below" ? "new" : "current";
    if (toAdd === null) return `Look for more deals with ${who} customers`;
    return `${plural(toAdd, "more deal")} with ${who} customers would bring you to ${percentOrNothing(edge)}`;
  },
  "account-concentration": (finding) => outside(finding, "with other accounts"),
  "account-few": (finding) => outside(finding, "with other accounts"),
  "return-revenue": () => "",
};

/** How many deals elsewhere would bring a share down to its limit. */
function outside({ edge, toAdd }: Finding, where: string): string {
  if (toAdd === null) return `Look for deals ${where}`;
  return `${plural(toAdd, "more deal")} ${where} would bring this to ${percentOrNothing(edge)}`;
}

function percentOrNothing(share: number | null): string {
  return share === null ? "" : percent(share);
}

function tooFew({ n }: Finding, { guidelines }: Review): string {
  const has = n === 0 ? "No deal" : n === 1 ? "Only 1 deal" : `Only ${whole(n)} deals`;
  return `${has} to go by: at least ${whole(guidelines.minimumDeals)} are needed.`;
}

function nothingKnown(review: Review): string {
  if (review.guidelines.basis === "won") return "Too few won deals to judge";
  return review.deals.open === 0 ? "No open deals to judge" : "Too few deals to judge";
}

function news({ id, side, top }: Finding, what: "funnel" | "results"): string {
  switch (id) {
    case "line-concentration":
      return top.length === 1
        ? `One line carries your ${what}`
        : `${whole(top.length)} lines carry your ${what}`;
    case "line-pair":
      return `Two lines carry your ${what}`;
    case "languishing-lines":
      return top.length === 1 ? `${top[0]} is languishing` : `${whole(top.length)} lines are languishing`;
    case "new-share":
      return `Too few deals with ${side === "below" ? "new" : "current"} customers`;
    case "account-concentration":
      return top.length === 1 ? `One account carries your ${what}` : "A few accounts take most of your deals";
    case "account-few":
      return `Five accounts carry your ${what}`;
    case "return-revenue":
      return "Look at your returning customers";
  }
}
