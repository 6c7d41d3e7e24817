import type { Finding, FindingId } from "../../balance/Finding";
import type { Review } from "../../balance/review";
import { list, percent, percentOrNothing, plural, votes, whole } from "./format";

/** Everything that is said about one finding. */
interface FindingWords {
  readonly title: string;
  /** What a deal must have to count, within a sentence; null where it is no matter of single deals. */
  readonly needs: string | null;
  /** What was found, in full sentences. */
  readonly fact: (finding: Finding, value: number, review: Review) => string;
  /** What would help, without a final period; "" where nothing does. */
  readonly remedy: (finding: Finding) => string;
  /** The news where it is out of balance beyond chance, without a final period. */
  readonly news: (finding: Finding, what: "funnel" | "results") => string;
  /** To what it leans, where that may be chance: goes after "Leaning". */
  readonly leans: (finding: Finding) => string;
  /** An open question to a rep. */
  readonly question: (finding: Finding, review: Review) => string;
}

export const findingWords: Readonly<Record<FindingId, FindingWords>> = {
  "line-concentration": {
    title: "Product lines",
    needs: "a product line",
    fact: (finding, value, review) => {
      const isClose =
        finding.verdict === "watch" && (finding.edge ?? 1) - value < review.guidelines.watchMargin - 1e-9;
      const close = isClose ? ` That is close to your limit of ${percentOrNothing(finding.edge)}.` : "";
      return `${largestIs(finding, value, review)}.${besideOthers(finding)}${close}`;
    },
    remedy: (finding) => outside(finding, `outside ${list(finding.top)}`),
    news: ({ top }, what) =>
      top.length === 1 ? `One line carries your ${what}` : `${whole(top.length)} lines carry your ${what}`,
    leans: ({ top }) => `to ${list(top)}`,
    question: otherLine,
  },
  "line-pair": {
    title: "Two largest lines",
    needs: "a product line",
    fact: (finding, value, review) =>
      `${list(finding.top)} ${finding.top.length > 2 ? "lead: the two largest of them" : "together"} are ${part(finding, value, review)}; your guideline is ${percentOrNothing(finding.edge)}.`,
    remedy: (finding) => outside(finding, `outside ${list(finding.top)}`),
    news: (_finding, what) => `Two lines carry your ${what}`,
    leans: ({ top }) => (top.length === 2 ? `to ${list(top)}` : "to two lines"),
    question: otherLine,
  },
  "languishing-lines": {
    title: "Languishing lines",
    needs: "a product line",
    fact: languishing,
    remedy: ({ top }) => `Ask which of your customers could use ${list(top)}`,
    news: ({ top }) =>
      top.length === 1 ? `${top[0]} is languishing` : `${whole(top.length)} lines are languishing`,
    leans: ({ top }) => `away from ${list(top)}`,
    question: ({ top }) => `What do you hear when you bring up ${list(top, 2)}?`,
  },
  "new-share": {
    title: "New and current customers",
    needs: "a customer known as new or current",
    fact: (finding, value, review) => {
      const { by } = review.guidelines;
      const unknown = review.customers.unknown;
      const rest = unknown > 0 ? ` Of ${plural(unknown, "deal")} the customer is not known.` : "";
      const main =
        by === "deals"
          ? `Of ${plural(finding.n, "deal")} whose customer we know, ${whole(finding.k)} ${finding.k === 1 ? "is" : "are"} with new customers.`
          : `${percent(value)} of ${weightWord(review)} is with new customers.`;
      return main + rest;
    },
    remedy: ({ side, toAdd, edge }) => {
      const who = side === "below" ? "new" : "current";
      if (toAdd === null) return `Look for more deals with ${who} customers`;
      return `${plural(toAdd, "more deal")} with ${who} customers would bring you to ${percentOrNothing(edge)}`;
    },
    news: ({ side }) => `Too few deals with ${side === "below" ? "new" : "current"} customers`,
    leans: ({ side }) => `to ${side === "below" ? "current" : "new"} customers`,
    question: ({ side }) =>
      side === "below"
        ? "Which ten companies in your territory have never bought from us, and whom will you call first?"
        : "Which of your current customers have you not spoken to this quarter?",
  },
  "account-concentration": {
    title: "Same accounts",
    needs: "an account",
    fact: (finding, value, review) => {
      const { top, k, n } = finding;
      const size =
        review.guidelines.by === "deals"
          ? `${whole(k)} of ${plural(n, "deal")} (${percent(value)})`
          : part(finding, value, review);
      const guideline = `your guideline is ${percentOrNothing(finding.edge)}`;
      if (top.length === 1) return `${top[0]} is the largest with ${size}; ${guideline}.`;
      return `${list(top)} are the largest with ${size} each; ${guideline}.`;
    },
    remedy: (finding) => outside(finding, "with other accounts"),
    news: ({ top }, what) =>
      top.length === 1 ? `One account carries your ${what}` : "A few accounts take most of your deals",
    leans: ({ top }) => `to ${list(top)}`,
    question: ({ top }) => `If ${top[0] ?? "your largest account"} stopped buying, who would take its place?`,
  },
  "account-few": {
    title: "Five largest accounts",
    needs: "an account",
    fact: (finding, value, review) =>
      `Your five largest accounts are ${part(finding, value, review)}; your guideline is ${percentOrNothing(finding.edge)}.`,
    remedy: (finding) => outside(finding, "with other accounts"),
    news: (_finding, what) => `Five accounts carry your ${what}`,
    leans: () => "to five accounts",
    question: () => "If one of your five largest accounts stopped buying, who would take its place?",
  },
  "return-revenue": {
    title: "Returning customers",
    needs: null,
    fact: (_finding, value, review) => {
      const { returnLow, returnHigh } = review.guidelines;
      const dated = review.wonDates.byCreation;
      const note =
        dated > 0
          ? ` ${plural(dated, "won deal")} without a close date ${dated === 1 ? "counts" : "count"} by creation date.`
          : "";
      return `${percent(value)} of what you won in the last 12 months came from customers who had bought before. E-commerce studies quote ${percent(returnLow)} to ${percent(returnHigh)}, as a benchmark.${note}`;
    },
    remedy: () => "",
    news: () => "Look at your returning customers",
    leans: () => "to returning customers",
    question: () => "Which customers of last year have not come back, and why?",
  },
};

function largestIs(finding: Finding, value: number, review: Review): string {
  const { top } = finding;
  if (top.length === 1) return `${top[0]} is ${part(finding, value, review)}`;
  return `${list(top)} are level, each ${part(finding, value, review)}`;
}

/** A line that is within its limit by shares, and in more deals than that. */
function besideOthers({ widest, n }: Finding): string {
  if (widest === null) return "";
  const { names, deals } = widest;
  const are = names.length === 1 ? "is" : "are each";
  return ` ${list(names)} ${are} in ${whole(deals)} of your ${plural(n, "deal")}, mostly beside other lines.`;
}

/** "79 of your 96 open deals", "67 % of your open amount"; a deal of several lines is no whole deal of one of them. */
function part({ k, n }: Finding, value: number, review: Review): string {
  if (review.guidelines.by !== "deals" || !Number.isInteger(k))
    return `${percent(value)} of ${weightWord(review)}`;
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
    const size = guidelines.by === "deals" ? votes(deals) : percent(share);
    const isFirst = guidelines.by === "deals" && at === 0 && none.length === 0;
    const unit = isFirst ? ` ${deals === 1 ? one : many}` : "";
    sentences.push(`${name} has ${size}${unit}, under ${percent(least)}.`);
  });
  return sentences.join(" ");
}

/** How many deals elsewhere would bring a share down to its limit. */
function outside({ edge, toAdd }: Finding, where: string): string {
  if (toAdd === null) return `Look for deals ${where}`;
  return `${plural(toAdd, "more deal")} ${where} would bring this to ${percentOrNothing(edge)}`;
}

function otherLine({ top }: Finding, { lines }: Review): string {
  const other = lines.filter(({ name }) => !top.includes(name)).at(-1)?.name;
  return `Which three of your ${top[0] ?? ""} customers could use ${other ?? "another line"}, and what stopped you from offering it?`;
}
