import { categoryOf } from "../../balance/inCategories";
import type { PlanStep } from "../../balance/plan/Plan";
import { compareNames } from "../../cells/compareNames";
import { ofEach } from "../../cells/ofEach";
import type { WhitespaceGap } from "../../customers/whitespace/Whitespace";
import type { NextActionSources } from "./NextActionSources";
import type { NotToOffer } from "./notToOffer";

/** The lines of a step of the plan, which may be one of categories. */
export function linesOf(
  wanted: string,
  { pipeline, review: { guidelines } }: NextActionSources,
): readonly string[] {
  const counts = categoryOf(guidelines);
  const lines = (pipeline.line?.names ?? []).filter((name) => counts(name) === wanted);
  return lines.length > 0 ? lines : [wanted];
}

/** Each account's best gap in a line or category, with customers of a kind. */
export function offers(
  line: string | null,
  customer: PlanStep["customer"],
  sources: NextActionSources,
  isTaken: NotToOffer,
): readonly WhitespaceGap[] {
  const counts = categoryOf(sources.review.guidelines);
  const seen = new Set<string>();
  return (sources.customers.whitespace?.gaps ?? []).filter((gap) => {
    const isMeant = line === null || counts(gap.line) === line;
    const isWith = customer === "either" || sideOf(gap.account, sources) === customer;
    if (!isMeant || !isWith || seen.has(gap.account) || isTaken(gap.account, gap.line)) return false;
    seen.add(gap.account);
    return true;
  });
}

export function sideOf(account: string, { plan }: NextActionSources): "new" | "current" {
  // Where a customer lapses it buys as a new one; whom the plan does not know bought before.
  return sidesOf(plan.accounts).get(account) ?? "current";
}

const sidesOf = ofEach(
  (accounts: NextActionSources["plan"]["accounts"]) =>
    new Map(accounts.map(({ account, customer }) => [account, customer])),
);

/** New customers with an open deal, those whose deals are worth most an hour first: they talk with us, and not about that line. */
export function newProspects(
  line: string,
  sources: NextActionSources,
  isTaken: NotToOffer,
): readonly string[] {
  const lines = linesOf(line, sources);
  return sources.plan.accounts
    .filter(({ customer, parts }) => customer === "new" && parts.deal > 0)
    .filter(({ account }) => !lines.some((one) => isTaken(account, one)))
    .sort((a, b) => b.value / b.effort - a.value / a.effort || compareNames(a.account, b.account))
    .map(({ account }) => account);
}
