import type { AccountOutlook } from "../../customers/outlook/AccountOutlook";
import type { WhitespaceGap } from "../../customers/whitespace/Whitespace";
import type { Activity, ActivityPurpose } from "../../time/Activity";
import { sideOf } from "./candidates";
import { countsFor } from "./countsFor";
import type { NextAction } from "./NextAction";
import type { NextActionSources } from "./NextActionSources";

/** Asking for a referral takes no more. */
const hoursPerReferral = 1;

/** "Offer Service to Norden": with what the gap says, and what hours add by it. */
export function offerLine(gap: WhitespaceGap, sources: NextActionSources): NextAction {
  const { account, line } = gap;
  const side = sideOf(account, sources);
  return makeAction(
    { kind: "offer-line", account, line, gap, ...gainOf(account, "whitespace", line, sources) },
    side,
    sources,
  );
}

/** Nothing in the sheet tells what another line would be worth to somebody who never bought. */
export function talkWith(account: string, line: string, sources: NextActionSources): NextAction {
  const { hoursPerDeal } = sources.review.guidelines;
  return makeAction({ kind: "win-new", account, line, effort: hoursPerDeal }, "new", sources);
}

/** A customer that is silent for longer than usual: what looking after it adds. */
export function winBack(outlook: AccountOutlook, sources: NextActionSources): NextAction {
  const { account } = outlook;
  const gain = gainOf(account, "keeping", null, sources);
  return makeAction({ kind: "win-back", account, outlook, ...gain }, sideOf(account, sources), sources);
}

/** Who comes of it is a new customer. */
export function referral(outlook: AccountOutlook, sources: NextActionSources): NextAction {
  const { account } = outlook;
  return makeAction({ kind: "referral", account, outlook, effort: hoursPerReferral }, "new", sources);
}

/** What hours add by that very thing, as the time plan has it. */
function gainOf(
  account: string,
  purpose: ActivityPurpose,
  line: string | null,
  { plan, review: { guidelines } }: NextActionSources,
): Pick<NextAction, "value" | "effort"> {
  const isIt = (one: Activity) => one.account === account && one.purpose === purpose && one.line === line;
  const found = plan.activities.find(isIt);
  if (found !== undefined) return { value: found.value, effort: found.effort };
  const usual = purpose === "keeping" ? guidelines.hoursPerAccount : guidelines.hoursPerDeal;
  return { value: null, effort: usual };
}

type Given = Pick<NextAction, "kind"> & Partial<NextAction>;

/** An action with the findings that it counts for, given whom such a deal is with. */
export function makeAction(
  given: Given,
  customer: "new" | "current",
  { review }: NextActionSources,
): NextAction {
  const { kind, account = null, line = null } = given;
  // A referral brings an account of its own.
  const buyer = kind === "referral" ? null : account;
  return {
    count: 1,
    gap: null,
    outlook: null,
    needs: null,
    value: null,
    effort: null,
    state: "open",
    ...given,
    mends: countsFor({ customer, account: buyer, line }, review),
    account,
    line,
    key: [kind, account ?? "", line ?? ""].join("|"),
  };
}
