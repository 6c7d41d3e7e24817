import type { Aspect, AspectState } from "../../balance/aspects";
import { newBand } from "../../balance/newBand";
import type { Review } from "../../balance/review";
import type { LinesOfQuarter } from "../../measures/linesByQuarter";
import type { LinesByStage } from "../../measures/linesByStage";
import type { NextAction } from "../../weekly/actions/NextAction";
import { shortReason } from "./actions";
import { list, percent, plural, votes, whole } from "./format";

/** The four sides of a review, its pictures, and what they say to those who do not see them. */

export const title: Readonly<Record<Aspect, string>> = {
  lines: "Lines",
  customers: "Customers",
  accounts: "Accounts",
  hygiene: "Hygiene",
};
export const states = "How the four sides stand";

/** The figure of a side in its cell: a share, or how far it is from being one. */
export function figure({ finding, value, verdict }: AspectState, { guidelines }: Review): string {
  if (finding !== null && finding.languishing.length > 0) return `${whole(finding.languishing.length)} low`;
  if (value !== null) return percent(value);
  if (finding?.reason === "too-few-deals") return `${whole(finding.n)} of ${whole(guidelines.minimumDeals)}`;
  if (finding?.reason === "one-line") return "1 line";
  return verdict === "exempt" ? "–" : "?";
}

/** What the side is held against, below its name. */
export function guideline(aspect: Aspect, { guidelines }: Review): string {
  switch (aspect) {
    case "lines":
      return atMost(guidelines.lineLimit);
    case "customers": {
      const [low, high] = newBand(guidelines);
      return `${whole(low * 100)}–${percent(high)} new`;
    }
    case "accounts":
      return atMost(guidelines.accountLimit);
    case "hygiene":
      return "stale deals";
  }
}

export const notJudged = "not judged";

/** Above the bar: "Sensors 72 %". */
export function named(name: string, share: number | null): string {
  return share === null ? name : `${name} ${percent(share)}`;
}
export function others(count: number, share: number): string {
  return `${plural(count, "other")} ${percent(share)}`;
}
export function staleOf(stale: number, open: number): string {
  return `${whole(stale)} of ${whole(open)}`;
}
export function fresh(count: number): string {
  return `${whole(count)} fresh`;
}
export const staleOnes = "stale";
export const freshOnes = "fresh";
export function staleSaid(stale: number, open: number): string {
  return `${whole(stale)} of ${plural(open, "open deal")} stale`;
}
export function countAndShare(deals: number, share: string): readonly [string, string] {
  return [votes(deals), share === "" ? "" : `· ${share}`];
}
export const selectTheseRows = "Select these rows";
export function selectRows(count: number): string {
  return `Select ${plural(count, "row")}`;
}

/** The guideline beside its stepper. */
export const stepper: Readonly<Record<Aspect, { readonly before: string; readonly label: string }>> = {
  lines: { before: "at most", label: "Guideline for the largest line" },
  customers: { before: "about", label: "Guideline for new customers" },
  accounts: { before: "at most", label: "Guideline for the largest account" },
  hygiene: { before: "at most", label: "Guideline for stale deals" },
};
export const less = "less";
export const more = "more";

function atMost(limit: number): string {
  return `at most ${percent(limit)}`;
}

// One thing to do.

export const doThisWeek = "Do this week";
export const planIt = "Plan it";
export const lookingFor = "Looking for the best next step";
/** Why it stands first, in few words. */
export function why(action: NextAction): string {
  const reason = shortReason(action);
  return action.mends.length > 0
    ? `Counts for ${reason}.`
    : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

/** Over the pictures while deals are tried out. */
export const withTried = (count: number): string =>
  `As it would be with ${count === 1 ? "1 deal" : `${whole(count)} deals`} more that you try out`;
export const wayBack = "The way back";
export const tryItOut = "Try it out";
export const aboutLines = "More about your lines";

// Over time and by stage.

export const overTime = "Over time";
export function overTimeAside(line: string): string {
  return `share of ${line}, by quarter opened`;
}
/** "2026 Q3" is "Q3", and "Q1 ’26" where a year begins. */
export function quarter(name: string, isFirst: boolean): string {
  const [year = "", of = ""] = name.split(" ");
  return isFirst || of === "Q1" ? `${of} ’${year.slice(2)}` : of;
}
export function overTimeSaid(line: string, quarters: readonly LinesOfQuarter[], limit: number): string {
  const shares = quarters.map(({ quarter: name, deals, shares: [share = null] }) =>
    share === null ? `${name} no deal` : `${name} ${percent(share)} of ${plural(deals, "deal")}`,
  );
  return `Share of ${line} in the deals opened each quarter: ${shares.join(", ")}; guideline ${percent(limit)}`;
}
/** One quarter of it: "2026 Q3: Sensors 71 % of 79 deals" */
export function quarterSaid(line: string, { quarter, deals, shares: [share] }: LinesOfQuarter): string {
  const part = share === null || share === undefined ? "" : `${line} ${percent(share)} of `;
  return `${quarter}: ${part}${deals === 1 ? "1 deal" : `${votes(deals)} deals`}`;
}
export const restOfLines = "others";

export const byStage = "By stage";
export const allLines = "all";
export const openDeals = "open deals";
export function stagesSaid({ stages }: LinesByStage, lines: readonly string[]): string {
  const rows = stages.map(({ stage, deals, lines: counts }) => {
    const held = counts.flatMap((count, place) => (count > 0 ? [`${lines[place]} ${votes(count)}`] : []));
    return `${stage} ${plural(deals, "deal")}: ${list(held, held.length)}`;
  });
  return rows.join("; ");
}
/** "Proposal, Sensors: 19 deals" */
export function heatCell(stage: string, line: string, count: number): string {
  return `${stage}, ${line}: ${count === 1 ? "1 deal" : `${votes(count)} deals`}`;
}
/** "7 of 13 deals in Negotiation are Sensors, 27 of 39 in Qualification"; "" where nobody knows the stages' order. */
export function stagesSentence({ stages, isOrdered }: LinesByStage, line: string): string {
  const [first, last] = [stages[0], stages.at(-1)];
  if (!isOrdered || first === undefined || last === undefined) return "";
  const of = ({ stage, deals, lines: [count = 0] }: typeof first, word: string) =>
    `${votes(count)} of ${word === "" ? whole(deals) : plural(deals, word)} in ${stage}`;
  return `${of(last, "deal")} ${last.lines[0] === 1 ? "is" : "are"} ${line}, ${of(first, "")}.`;
}

// How the sheet was read.

export const doubts = "Read with doubt";
export const columns = "Columns I read";
export const chooseColumns = "Change the columns";
export const guidelineChanged = "Guideline changed";
