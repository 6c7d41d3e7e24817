import type { NextAction } from "../../weekly/actions/NextAction";
import { slippingReason, stillWord, whitespaceWhy } from "./customers";
import { findingTitle } from "./findings";
import { money, percent, plural, whole } from "./format";
import { atPace } from "./pace";

/** "Offer Controllers to Norden Pumps" */
export function actionText({ kind, account, line, count }: NextAction): string {
  switch (kind) {
    case "offer-line":
      return `Offer ${line} to ${account}`;
    case "win-new":
      return `Talk with ${account} about ${line}`;
    case "find-new":
      return `Find ${count === 1 ? "a new customer" : `${whole(count)} new customers`} this month`;
    case "win-back":
      return `Win ${account} back`;
    case "referral":
      return `Ask ${account} for a referral`;
  }
}

/** The shortest reason, for the end of a row: "2 guidelines", "41 %", "loyal". */
export function shortReason({ kind, mends, gap, outlook }: NextAction): string {
  if (mends.length > 0) return plural(mends.length, "guideline");
  if (gap !== null) return percent(gap.chance);
  if (kind === "referral") return "loyal";
  const alive = outlook === null ? null : outlook.alive;
  return alive === null || alive >= 0.5 ? "quiet" : `${stillWord(alive)} a customer`;
}

/** Why it stands first, in few words. */
export function why(action: NextAction): string {
  const reason = shortReason(action);
  return action.mends.length > 0
    ? `Counts for ${reason}.`
    : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

/** The whole reason in a sentence, with effort and value where they are known. */
export function reason(action: NextAction, currency: string): string {
  const { kind, gap, mends, outlook, effort, value } = action;
  const [first] = mends;
  const parts = [
    first === undefined ? "" : countsFor(first, mends.length),
    foundAtPace(action),
    // The value of the action stands at its end.
    gap === null ? "" : whitespaceWhy({ ...gap, typicalAmount: null }, currency),
    outlook === null || kind === "referral" ? "" : slippingReason(outlook),
    value === null || value < 1 ? "" : `worth up to ${money(value, currency)}`,
    effort === null ? "" : `about ${plural(Math.max(1, Math.round(effort)), "hour")}`,
  ];
  const text = parts.filter((part) => part !== "").join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function countsFor(first: NonNullable<NextAction["mends"][number]>, all: number): string {
  return all === 1
    ? `Counts for one guideline: ${findingTitle(first).toLowerCase()}`
    : `Counts for ${whole(all)} guidelines, first of all ${findingTitle(first).toLowerCase()}`;
}

/** "the plan needs 26 deals with new customers, and you opened 18 in the last 90 days: at this pace you never get there" */
function foundAtPace({ needs }: NextAction): string {
  if (needs === null) return "";
  const { withNew, pace } = needs;
  const wanted = `${plural(withNew, "deal")} with new customers ${withNew === 1 ? "is" : "are"} needed`;
  if (pace === null) return wanted;
  const opened = pace.withNew === 0 ? "none" : whole(pace.withNew);
  const leads = atPace(pace);
  return `${wanted}, and you opened ${opened} in the last ${whole(pace.days)} days${leads === "" ? "" : `: ${leads}`}`;
}
