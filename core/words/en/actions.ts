import type { NextAction } from "../../weekly/nextActions";
import { whitespaceWhy } from "./customers";
import { findingTitle } from "./findings";
import { list, money, percent, plural } from "./format";

/** "Offer Controllers to Norden Pumps" */
export function actionText({ kind, account, line }: NextAction): string {
  switch (kind) {
    case "offer-line":
      return `Offer ${line} to ${account}`;
    case "win-new":
      return line === null ? `Win ${account}` : `Talk with ${account} about ${line}`;
    case "find-new":
      return line === null ? "Find a new customer" : `Find a new customer for ${line}`;
    case "win-back":
      return `Win ${account} back`;
    case "referral":
      return `Ask ${account} for a referral`;
  }
}

/** The shortest reason, for the end of a row: "closes 2 gaps", "41 %", "loyal". */
export function shortReason({ kind, mends, gap, alive }: NextAction): string {
  if (mends.length > 0) return `closes ${plural(mends.length, "gap")}`;
  if (gap !== null) return percent(gap.chance);
  if (kind === "referral") return "loyal";
  return alive === null ? "quiet" : `${percent(alive)} still with you`;
}

/** The whole reason in a sentence, with effort and value where they are known. */
export function reason(action: NextAction, currency: string): string {
  const { gap, mends, alive, effort, value } = action;
  const parts = [
    mends.length > 0 ? `Helps with ${list(mends.map((id) => findingTitle(id).toLowerCase()))}` : "",
    // The value of the action stands at its end.
    gap === null ? "" : whitespaceWhy({ ...gap, typicalAmount: null }, currency),
    alive === null ? "" : `${percent(alive)} likely to be a customer still`,
    value === null ? "" : `worth about ${money(value, currency)}`,
    effort === null ? "" : `about ${plural(Math.max(1, Math.round(effort)), "hour")}`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}
