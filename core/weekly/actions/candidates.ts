import { categoryOf } from "../../balance/inCategories";
import type { PlanStep } from "../../balance/plan/Plan";
import { compareNames } from "../../cells/compareNames";
import { ofEach } from "../../cells/ofEach";
import type { WhitespaceGap } from "../../customers/whitespace/Whitespace";
import type { NextActionSources } from "./NextActionSources";
import type { NotToOffer } from "./notToOffer";

/** The lines of a step of the plan, which may be one of categories. */
export function linesOf(wanted: string, sources: NextActionSources): readonly string[] {
  return linesByCategory(sources).get(wanted) ?? [wanted];
}

/** A plan may have as many steps as there are lines: what is looked up for each is put in order once. */
const linesByCategory = ofEach(({ pipeline, review: { guidelines } }: NextActionSources) =>
  grouped(pipeline.line?.names ?? [], categoryOf(guidelines)),
);
const gapsByCategory = ofEach(({ customers, review: { guidelines } }: NextActionSources) => {
  const counts = categoryOf(guidelines);
  return grouped(customers.whitespace?.gaps ?? [], ({ line }) => counts(line));
});

function grouped<Of>(all: readonly Of[], groupOf: (of: Of) => string): ReadonlyMap<string, readonly Of[]> {
  const groups = new Map<string, Of[]>();
  for (const one of all) {
    const group = groupOf(one);
    const own = groups.get(group) ?? [];
    own.push(one);
    groups.set(group, own);
  }
  return groups;
}

/** Each account's best gap in a line or category, with customers of a kind. */
export function offers(
  line: string | null,
  customer: PlanStep["customer"],
  sources: NextActionSources,
  isTaken: NotToOffer,
): readonly WhitespaceGap[] {
  const gaps =
    line === null ? (sources.customers.whitespace?.gaps ?? []) : (gapsByCategory(sources).get(line) ?? []);
  const seen = new Set<string>();
  return gaps.filter((gap) => {
    const isWith = customer === "either" || sideOf(gap.account, sources) === customer;
    if (!isWith || seen.has(gap.account) || isTaken(gap.account, gap.line)) return false;
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

/**
 * New customers with an open deal, those whose deals are worth most an hour first: they talk with us, and not about that line.
 *
 * @param most so many of those that are free
 */
export function newProspects(
  line: string,
  sources: NextActionSources,
  isTaken: NotToOffer,
  isFree: (account: string) => boolean,
  most: number,
): readonly string[] {
  const lines = linesOf(line, sources);
  const found: string[] = [];
  for (const account of prospectsOf(sources.plan.accounts)) {
    if (found.length >= most) break;
    if (isFree(account) && !lines.some((one) => isTaken(account, one))) found.push(account);
  }
  return found;
}

const prospectsOf = ofEach((accounts: NextActionSources["plan"]["accounts"]) =>
  accounts
    .filter(({ customer, parts }) => customer === "new" && parts.deal > 0)
    .sort((a, b) => b.value / b.effort - a.value / a.effort || compareNames(a.account, b.account))
    .map(({ account }) => account),
);
