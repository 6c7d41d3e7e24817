import type { Aspect, AspectState } from "../../balance/aspects";
import { newBand } from "../../balance/newBand";
import type { Review } from "../../balance/review";
import { percent, plural, votes, whole } from "./format";

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

export const customers = { new: "new customers", current: "current customers" } as const;

// One thing to do.

export const doThisWeek = "Do this week";
export const planIt = "Plan it";
export const lookingFor = "Looking for the best next step";
/** Over the pictures while deals are tried out. */
export const withTried = (count: number): string =>
  `As it would be with ${count === 1 ? "1 deal" : `${whole(count)} deals`} more that you try out`;
export const guidelineChanged = "Guideline changed";
