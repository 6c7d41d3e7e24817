import { specOf } from "../../balance/findings/specOf";
import type { Plan, PlanStep } from "../../balance/plan/Plan";
import type { PlanNeeds } from "../../balance/plan/planNeeds";
import type { Review } from "../../balance/review";
import { sum } from "../../statistics/sum";
import { findingTitle } from "./findings";
import { list, plural, whole } from "./format";
import { paceSentence } from "./pace";

/** "7 deals in Service with new customers" */
export function planStep({ line, customer, add }: PlanStep): string {
  const who = customer === "either" ? "" : ` with ${customer} customers`;
  return `${plural(add, "deal")} in ${line ?? "any line"}${who}`;
}

/** The plan: what is needed, where the pace at which deals come leads, and where to go; "" where there is nothing to add. */
export function planSentence(review: Review): string {
  const plan = review.plan();
  if (plan.blockedBy !== null)
    return `No number of deals can mend this: ${findingTitle(plan.blockedBy)} cannot be met`;
  if (plan.total === 0) return "";
  const { total, needs, mostAccounts } = plan;
  const among = mostAccounts === null ? "" : `, kept to at most ${plural(mostAccounts, "account")} in all`;
  const next = total > review.deals.open / 4 ? direction(plan) : "";
  const deals = plural(total, "more open deal");
  if (plan.asShares && next !== "")
    return [`It would take ${deals}${among}: more than half of what is open`, next, paceSentence(review)]
      .filter(Boolean)
      .join(". ");
  const wanted = wants(needs, total);
  const all = `every guideline${isWhole(review) ? "" : " that can be judged"}${review.guidelines.basis === "won" ? " for what is open" : ""}`;
  const head = `${deals}, counted by number, would meet ${all}${wanted === "" ? "" : `: ${wanted}`}${among}`;
  return [head, paceSentence(review), next].filter(Boolean).join(". ");
}

/** Whether each guideline that applies is known to be met or not: a benchmark is none. */
function isWhole({ findings }: Review): boolean {
  return findings.every(({ id, verdict }) => verdict !== "unknown" || specOf(id).vote === null);
}

/** "26 with new customers, at least 5 of them Service and 3 Software, the rest anywhere" */
function wants({ withNew, withCurrent, lines, limited }: PlanNeeds, total: number): string {
  const who = [
    { count: withNew, name: "new" },
    { count: withCurrent, name: "current" },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => `${count === total ? "" : "at least "}${whole(count)} with ${name} customers`);
  const few = lines.slice(0, 5);
  const least = few.map(({ line, atLeast }) => `${whole(atLeast)} in ${line}`);
  const more = lines.length > few.length ? [`some in ${plural(lines.length - few.length, "more line")}`] : [];
  // More than the plan lets a line have is only told where the plan could not but meet it: of several one.
  const [tight] = [...limited].sort((a, b) => a.atMost - b.atMost);
  const isFree = sum(lines.map(({ atLeast }) => atLeast)) < total;
  const rest = tight?.atMost === 0 ? "the rest in others" : "the rest anywhere";
  const parts = [
    ...who,
    ...(least.length > 0 ? [`${isFree ? "at least " : ""}${list([...least, ...more], 6)}`] : []),
    ...(tight === undefined
      ? []
      : [tight.atMost === 0 ? `none in ${tight.line}` : `at most ${whole(tight.atMost)} in ${tight.line}`]),
    ...(least.length > 0 && isFree ? [rest] : []),
  ];
  return parts.join(", ");
}

/** Where so many deals are wanted that nobody counts them: what the next few should be, more of them than are so by now. */
function direction({ total, needs }: Plan): string {
  const { withNew, withCurrent, newShare, limited } = needs;
  const turns = [
    { share: withNew / total, now: newShare, what: "with a new customer" },
    {
      share: withCurrent / total,
      now: newShare === null ? null : 1 - newShare,
      what: "with a current customer",
    },
    ...limited.map(({ line, atMost, share }) => ({
      share: 1 - atMost / total,
      now: 1 - share,
      what: `outside ${line}`,
    })),
  ];
  const told = turns
    .filter(({ share, now }) => now === null || share > now)
    .sort((a, b) => b.share - a.share)
    .map(({ share, what }) => nextDeals(share, what))
    .filter((each) => each !== "");
  return told.length === 0 ? "" : `For now: ${told.slice(0, 2).join(", and ")}`;
}

/** "two of your next three deals with a new customer"; "" for hardly one of them. */
function nextDeals(share: number, what: string): string {
  const parts = [
    [1, "each of your next deals"],
    [0.75, "three of your next four deals"],
    [2 / 3, "two of your next three deals"],
    [0.5, "one of your next two deals"],
    [1 / 3, "one of your next three deals"],
    [0.25, "one of your next four deals"],
  ] as const;
  const nearest = parts.reduce((best, each) =>
    Math.abs(each[0] - share) < Math.abs(best[0] - share) ? each : best,
  );
  return share < 0.125 ? "" : `${nearest[1]} ${what}`;
}
