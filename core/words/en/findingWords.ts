import { defaultGuidelines } from "../../balance/defaultGuidelines";
import type { Finding, FindingId } from "../../balance/Finding";
import { floorOf } from "../../balance/Lines";
import type { Review } from "../../balance/review";
import { list, mayBeMore, percent, percentApart, percentOrNothing, plural, votes, whole } from "./format";

/** Somebody who could buy a line. */
export interface ToAsk {
  readonly account: string;
  readonly line: string;
}

/** Everything that is said about one finding. */
interface FindingWords {
  readonly title: string;
  /** What a deal must have to count, within a sentence; null where it is no matter of single deals. */
  readonly needs: string | null;
  /** What was found, in full sentences. */
  readonly fact: (finding: Finding, value: number, review: Review) => string;
  /** What would help, without a final period; "" where nothing does. */
  readonly remedy: (finding: Finding, toAsk: readonly ToAsk[]) => string;
  /** The news where it is out of balance beyond chance, without a final period. */
  readonly news: (finding: Finding, review: Review) => string;
  /** To what it leans, where that may be chance: goes after "Your funnel leans". */
  readonly leans: (finding: Finding) => string;
  /** An open question to a rep. */
  readonly question: (finding: Finding, review: Review) => string;
}

export const findingWords: Readonly<Record<FindingId, FindingWords>> = {
  "line-concentration": {
    title: "Product lines",
    needs: "a product line",
    fact: (finding, value, review) => `${largestIs(finding, value, review)}.${besideOthers(finding)}`,
    remedy: (finding) => outside(finding, `outside ${list(finding.top)}`),
    news: ({ top }, review) => carries(top, `${whole(top.length)} lines`, review),
    leans: ({ top }) => `to ${list(top)}`,
    question: otherLine,
  },
  "line-pair": {
    title: "Two largest lines",
    needs: "a product line",
    fact: (finding, value, review) =>
      `${list(finding.top)} ${pairIs(finding)} ${part(finding, value, review)}.`,
    remedy: (finding) => outside(finding, `outside ${list(finding.top)}`),
    news: ({ top }, review) => carries(top, "Two lines", review),
    leans: ({ top }) => (top.length === 2 ? `to ${list(top)}` : "to two lines"),
    question: otherLine,
  },
  "languishing-lines": {
    title: "Languishing lines",
    needs: "a product line",
    fact: languishing,
    remedy: ({ top }, toAsk) =>
      toAsk.length === 0 ? `Ask which of your customers could use ${list(top)}` : askAbout(toAsk),
    news: ({ top }) => {
      const few = top.length > mostNamed ? `${whole(top.length)} lines` : list(top);
      return `${few} ${top.length === 1 ? "is" : "are"} languishing`;
    },
    leans: ({ top }) => `away from ${list(top)}`,
    question: ({ top }) => `What do you hear when you bring up ${list(top, 2)}?`,
  },
  "new-share": {
    title: "New and current customers",
    needs: "a customer known as new or current",
    fact: (finding, value, review) => {
      const { by } = review.guidelines;
      const unknown = review.customers.unknown;
      const rest = unknown > 0 ? ` Of ${plural(unknown, "more deal")} the customer is not known.` : "";
      const main =
        by === "deals"
          ? `${someOf(finding.k, finding.n, review)} ${finding.k < 2 ? "is" : "are"} with new customers (${percentApart(value, finding.edge)})`
          : `${percentApart(value, finding.edge)} of ${weightWord(review)} is with new customers`;
      const most = finding.isAtMost && finding.k > 0;
      const back = finding.isAtMost ? ", as far as this sheet goes back" : "";
      return `${most ? "At most " : ""}${main}${whoIsNew(review)}${back}.${rest}`;
    },
    remedy: (finding) => {
      const { side, edge } = finding;
      const who = side === "below" ? "new" : "current";
      const toAdd = countedDeals(finding);
      if (toAdd === null) return `Look for more deals with ${who} customers`;
      return `${plural(toAdd, "more deal")} with ${who} customers would bring you to ${percentOrNothing(edge)}`;
    },
    news: ({ side, value, k, n, isAtMost }, review) => {
      const few = isAtMost ? "At most" : "Only";
      const [who, deals, share] =
        side === "below" ? ["new", k, value] : ["current", n - k, value === null ? null : 1 - value];
      const isOpen = review.guidelines.basis === "open";
      if (review.guidelines.by === "deals")
        return `${deals === 0 ? "None" : `${few} ${whole(deals)}`} of ${plural(n, isOpen ? "open deal" : "won deal")} ${deals < 2 ? "is" : "are"} with ${who} customers`;
      return `${few} ${percentOrNothing(share)} of ${weightWord(review)} is with ${who} customers`;
    },
    leans: ({ side }) => `to ${side === "below" ? "current" : "new"} customers`,
    question: ({ side }) =>
      side === "below"
        ? "Which ten companies in your territory have never bought from us, and whom will you call first?"
        : "Which of your current customers have you not spoken to this quarter?",
  },
  "account-concentration": {
    title: "Largest account",
    needs: "an account",
    fact: (finding, value, review) => {
      const { top, k, n } = finding;
      const size = part(finding, value, review);
      if (top.length === 1) return `${top[0]} is the largest with ${size}.`;
      if (review.guidelines.by === "deals" && k === 1)
        return `No account has more than one of ${dealsWord(n, review)} (${percentApart(value, finding.edge)}).`;
      return `${list(top)} are the largest, each with ${size}.`;
    },
    remedy: (finding) => outside(finding, "with other accounts"),
    news: ({ top }, review) =>
      top.length === 1 ? carries(top, "", review) : "A few accounts take most of your deals",
    leans: ({ top }) => `to ${list(top)}`,
    question: ({ top }) => `If ${top[0] ?? "your largest account"} stopped buying, who would take its place?`,
  },
  "account-few": {
    title: "Five largest accounts",
    needs: "an account",
    fact: (finding, value, review) => `Your five largest accounts are ${part(finding, value, review)}.`,
    remedy: (finding) => outside(finding, "with other accounts"),
    news: (_finding, review) => `Five accounts carry your ${whatIsJudged(review)}`,
    leans: () => "to five accounts",
    question: () => "If one of your five largest accounts stopped buying, who would take its place?",
  },
  "return-revenue": {
    title: "Returning customers",
    needs: null,
    fact: ({ side, edge, isAtLeast }, value, review) => {
      const { returnLow, returnHigh } = review.guidelines;
      const usual = `${percent(defaultGuidelines.returnLow)} to ${percent(defaultGuidelines.returnHigh)}`;
      const own = `${percent(returnLow)} to ${percent(returnHigh)}`;
      const few = isAtLeast ? ", as far as this sheet goes back" : ": few come back";
      const meaning = side === "above" ? ": little new business" : side === "below" ? few : "";
      const share = `${isAtLeast && mayBeMore(value) ? "At least " : ""}${percentApart(value, edge)}`;
      const dated = review.wonDates.byCreation;
      const note =
        dated > 0
          ? ` ${plural(dated, "won deal")} without a close date ${dated === 1 ? "counts" : "count"} by creation date.`
          : "";
      const yours = own === usual ? "" : ` You go by ${own}.`;
      return `${share} of what you won in the last 12 months came from customers who had bought before${meaning}. E-commerce studies quote ${usual}, as a benchmark.${yours}${note}`;
    },
    remedy: () => "",
    news: () => "Look at your returning customers",
    leans: () => "to returning customers",
    question: () => "Which customers of last year have not come back, and why?",
  },
};

/** More names than these make no headline. */
const mostNamed = 3;

/** "Sensors carries your funnel", "Sensors and Valves carry your results" */
function carries(top: readonly string[], many: string, review: Review): string {
  const who = top.length > mostNamed ? many : list(top);
  return `${who} ${top.length === 1 ? "carries" : "carry"} your ${whatIsJudged(review)}`;
}

/** What the deals of the basis are together. */
export function whatIsJudged({ guidelines: { basis } }: Pick<Review, "guidelines">): "funnel" | "results" {
  return basis === "open" ? "funnel" : "results";
}

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

/** "79 of your 96 open deals (82 %)", "67 % of your open amount"; a deal of several lines is no whole deal of one of them. */
function part({ k, n, edge }: Finding, value: number, review: Review): string {
  const share = percentApart(value, edge);
  if (review.guidelines.by !== "deals" || !Number.isInteger(k)) return `${share} of ${weightWord(review)}`;
  return `${k === n ? "all" : whole(k)} of ${dealsWord(n, review)} (${share})`;
}

/** "25 of your 101 open deals", "All of your 12 open deals", "None of your 10 open deals" */
export function someOf(k: number, n: number, review: Review): string {
  const some = k === 0 ? "None" : k === n ? "All" : whole(k);
  return `${some} of ${dealsWord(n, review)}`;
}

/** "your 96 open deals" */
function dealsWord(n: number, { guidelines: { basis } }: Review): string {
  return basis === "open"
    ? `your ${plural(n, "open deal")}`
    : `your ${plural(n, "deal")} won in the last 12 months`;
}

/** What tells new from current, since the figure stands and falls with it. */
function whoIsNew({ columns: { customerType }, guidelines: { lapseMonths } }: Review): string {
  if (customerType !== undefined)
    return customerType.header === "" ? "" : `, by the column “${customerType.header}”`;
  return lapseMonths > 0
    ? `, those without a won deal in ${plural(lapseMonths, "month")}`
    : ", those without a won deal before";
}

function weightWord({ guidelines }: Review): string {
  const open = guidelines.basis === "open";
  if (guidelines.by === "deals") return open ? "your open deals" : "the deals you won in the last 12 months";
  if (guidelines.by === "expected")
    return open ? "what you expect from open deals" : "what you expected from the deals you won";
  return open ? "your open amount" : "the amount you won in the last 12 months";
}

function languishing({ languishing: lines, tries }: Finding, _value: number, { guidelines }: Review): string {
  if (lines.length === 0) {
    return Object.keys(guidelines.lineMinimum).length === 0
      ? `Every line has at least ${percent(floorOf(guidelines, tries))}.`
      : "Every line has at least its least share.";
  }
  const [one, many] =
    guidelines.basis === "open"
      ? ["open deal", "open deals"]
      : ["deal won in the last 12 months", "deals won in the last 12 months"];
  const none = lines.filter(({ deals }) => deals === 0).map(({ name }) => name);
  const some = lines.filter(({ deals }) => deals > 0);
  const sentences = none.length > 0 ? [`${list(none)} ${none.length === 1 ? "has" : "have"} no ${one}.`] : [];
  const isOneFloor = new Set(some.map(({ least }) => least)).size === 1;
  const sizes = some.map(({ name, deals, share, least }, at) => {
    const size = guidelines.by === "deals" ? votes(deals) : percentApart(share, least);
    const isFirst = guidelines.by === "deals" && at === 0 && none.length === 0;
    const unit = isFirst ? ` ${deals === 1 ? one : many}` : "";
    const verb = at === 0 ? " has" : "";
    return `${name}${verb} ${size}${unit}${isOneFloor ? "" : `, under ${percent(least)}`}`;
  });
  if (some.length > 0) {
    const under = isOneFloor
      ? `, ${some.length === 1 ? "" : "each "}under ${percent(some[0]?.least ?? Number.NaN)}`
      : "";
    sentences.push(`${isOneFloor ? list(sizes) : sizes.join("; ")}${under}.`);
  }
  return sentences.join(" ");
}

/** "Ask Norden and Brandt about Service", "Ask Norden about Service and Brandt about Software" */
function askAbout(toAsk: readonly ToAsk[]): string {
  const lines = [...new Set(toAsk.map(({ line }) => line))];
  const about = (line: string) =>
    `${list(toAsk.filter((one) => one.line === line).map(({ account }) => account))} about ${line}`;
  return `Ask ${list(lines.map(about))}`;
}

/** How many deals elsewhere would bring a share down to its limit. */
function outside(finding: Finding, where: string): string {
  const { edge } = finding;
  const toAdd = countedDeals(finding);
  if (toAdd === null) return `Look for deals ${where}`;
  return `${plural(toAdd, "more deal")} ${where} would bring this to ${percentOrNothing(edge)}`;
}

/** So many deals are a count, however few there are by now. */
const countable = 10;

/** How many deals to add; null where that is more than half of what there is: so many are a direction and no count. */
function countedDeals({ toAdd, n }: Finding): number | null {
  return toAdd === null || toAdd > Math.max(countable, n / 2) ? null : toAdd;
}

/** Goes between the largest lines and their part; a funnel of one line has no second. */
function pairIs({ top }: Finding): string {
  if (top.length === 1) return "alone is";
  return top.length > 2 ? "lead: the two largest of them are" : "together are";
}

function otherLine({ top }: Finding, { lines }: Review): string {
  const other = lines.filter(({ name }) => !top.includes(name)).at(-1)?.name;
  return `Which three of your ${top[0] ?? ""} customers could use ${other ?? "another line"}, and what stopped you from offering it?`;
}
