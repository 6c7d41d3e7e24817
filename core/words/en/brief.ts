import { isPlaceholder } from "../../table/names/isBlankName";
import type { AccountBrief } from "../../weekly/brief/accountBrief";
import type { BriefQuestion } from "../../weekly/brief/briefQuestions";
import type { OpenDeal } from "../../weekly/brief/openDeals";
import { stillACustomer, tellsOfStopping, worth } from "./customers";
import { day, money, plural } from "./format";

/** The pre-call brief. */
export const headings = {
  history: "History",
  owned: "Buys",
  lacking: "Does not buy yet",
  open: "Open deals",
  ask: "Ask",
} as const;

export const noSuchAccount = (name: string): string =>
  isPlaceholder(name)
    ? `a deal with "${name}" for its account counts as one without an account`
    : `no account of this sheet is called "${name}"`;

/** The news of the page: who this is, in a sentence. */
export function headline({ account, outlook, customer, openDeals }: AccountBrief): string {
  if (outlook === null) return `${account} has not bought yet; ${plural(openDeals.length, "deal")} open`;
  const word = customer === "current" ? "current customer" : "customer";
  return `${account}, ${word}: ${plural(outlook.purchases, "purchase")}, ${plural(openDeals.length, "deal")} open`;
}

/** What the history says, a sentence a fact; empty where the account never bought. */
export function history({ outlook, currency, asOf, lastActivity, lost }: AccountBrief): string[] {
  const told: string[] = [];
  if (outlook !== null) {
    const amount = outlook.amount === null ? "" : ` for ${money(outlook.amount, currency)} in all`;
    told.push(
      `Bought on ${plural(outlook.purchases, "day")}${amount}, first ${day(outlook.first)}, last ${day(outlook.last)}`,
    );
    if (outlook.usualInterval !== null)
      told.push(
        `Usually every ${plural(outlook.usualInterval, "day")}; the last time ${plural(outlook.quietDays, "day")} ago`,
      );
    if (tellsOfStopping(outlook.alive)) told.push(stillACustomer(outlook));
    if (outlook.value !== null) told.push(`Worth about ${worth(outlook, currency)} over the next 12 months`);
  }
  if (lost > 0) told.push(`${plural(lost, "deal")} lost`);
  if (lastActivity !== null) {
    const ago = asOf === null ? "" : `, ${plural(Math.max(0, asOf - lastActivity), "day")} ago`;
    told.push(`Last activity ${day(lastActivity)}${ago}`);
  }
  return told;
}

/** "Sensors, Proposal, $12k, due 2026-11-30, silent since 2026-08-03" */
export function openDeal(
  { name, line, stage, amount, expectedClose, stale, lastActivity }: OpenDeal,
  currency: string,
): string {
  const due =
    expectedClose === null ? "" : `${stale === "past-due" ? "was due" : "due"} ${day(expectedClose)}`;
  const silent = stale === "silent" && lastActivity !== null ? `silent since ${day(lastActivity)}` : "";
  return [name, line, stage, amount === null ? "" : money(amount, currency), due, silent]
    .filter((part) => part !== "")
    .join(", ");
}

/** A question to ask, in the rep's own words. */
export function question(asked: BriefQuestion): string {
  switch (asked.kind) {
    case "quiet":
      return `You usually order every ${plural(asked.usual, "day")}, and it has been ${asked.days}. What has changed?`;
    case "stale-deal":
      return staleQuestion(asked.deal);
    case "gap":
      return `How do you handle ${asked.gap.line} today, and what would make it easier?`;
    case "lost":
      return `We did not come together on ${plural(asked.deals, "deal")}. What would we have to do differently?`;
    case "growing":
      return "You buy more than a year ago. What is behind it, and who else do you know that it would help?";
    case "one-line":
      return `You know us for ${asked.line}. Where else do your people lose time or money?`;
    case "next-step":
      return `Who else has a say in ${asked.deal.line || "this"}, and what do they need to see?`;
    case "first-deal":
      return "What would a first small step with us have to prove?";
    case "plans":
      return "What are your plans for the coming quarter, and where do you expect trouble?";
    case "others":
      return "Who else in your house should know about this?";
  }
}

function staleQuestion({ line, stale, expectedClose, lastActivity }: OpenDeal): string {
  const what = line || "our proposal";
  if (stale === "past-due" && expectedClose !== null)
    return `We had hoped to decide on ${what} by ${day(expectedClose)}. What has to happen before you can?`;
  const since = lastActivity === null ? "" : ` since ${day(lastActivity)}`;
  return `We have not spoken about ${what}${since}. Where does it stand on your side?`;
}
