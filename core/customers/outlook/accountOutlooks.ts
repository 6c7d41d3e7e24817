import { entry } from "../../cells/entry";
import { monthsBefore } from "../../cells/monthsBefore";
import { finish, type Slices } from "../../cells/slices";
import { median } from "../../statistics/median";
import { type PurchaseHistory, purchasesOf } from "../history/PurchaseHistory";
import type { RepeatPatterns } from "../history/repeatPatterns";
import { chanceAlive } from "../value/chanceAlive";
import type { DropoutModel } from "../value/DropoutModel";
import { discountedPurchases, weeksPerMonth } from "../value/discountedPurchases";
import { expectedSpend } from "../value/expectedSpend";
import type { CustomerModels } from "../value/fitModels";
import { manyAccounts } from "../value/manyAccounts";
import { purchasesRange, whatIsAhead } from "../value/whatIsAhead";
import type { AccountOutlook } from "./AccountOutlook";
import type { Contact } from "./contactsOfPipeline";
import { silencesInSlices } from "./silences";

const daysPerYear = 365.25;

/** A silence that so few of its own intervals reach is no accident. */
const unusual = 0.05;

/** Days: an activity as young as that means that somebody is talking with the account. */
const recently = 30;

const patternsASlice = 512;
const accountsASlice = 1024;

const noContact: Contact = { openDeals: 0, lastActivity: null };

/**
 * The outlook of every account, in the order of the history. What no model backs is null.
 *
 * @param months horizon of expected purchases and value
 * @param contacts by the account's name; nobody is talked with where it is not given
 */
export function accountOutlooks(
  ...given: Parameters<typeof accountOutlooksInSlices>
): readonly AccountOutlook[] {
  return finish(accountOutlooksInSlices(...given));
}

/** The same for whoever must not hold the thread for long. */
export function* accountOutlooksInSlices(
  history: PurchaseHistory,
  patterns: RepeatPatterns,
  models: CustomerModels,
  months: number,
  contacts: ReadonlyMap<string, Contact> = new Map(),
): Slices<readonly AccountOutlook[]> {
  const { x, last, age } = patterns;
  const { buying, gammaGamma, spend } = models;
  const isRough = history.accounts.length < manyAccounts;
  const foretold: Foretold[] = [];
  if (buying.ok) {
    for (let p = 0; p < x.length; p++) {
      if (p % patternsASlice === patternsASlice - 1) yield;
      const shown = [entry(x, p), entry(last, p), entry(age, p)] as const;
      const range = isRough ? purchasesRange(buying.model, ...shown, months * weeksPerMonth) : null;
      foretold.push({ ...ahead(buying.model, shown, months), range });
    }
  }
  yield;
  const silent = yield* silencesInSlices(history);
  const years = [monthsBefore(history.asOf, 12), monthsBefore(history.asOf, 24)] as const;
  const outlooks: AccountOutlook[] = [];
  for (const [i, account] of history.accounts.entries()) {
    if (i % accountsASlice === accountsASlice - 1) yield;
    outlooks.push(outlookOf(account, i));
  }
  return outlooks;

  function outlookOf(account: string, i: number): AccountOutlook {
    const known = foretold[entry(patterns.patternOf, i)] ?? null;
    const aPurchase = gammaGamma.ok
      ? expectedSpend(gammaGamma.model, entry(spend.count, i), entry(spend.mean, i))
      : null;
    const chance = entry(silent, i);
    const { openDeals, lastActivity } = contacts.get(account) ?? noContact;
    return {
      account,
      ...whatItDid(history, i, years),
      quiet: Number.isNaN(chance) ? null : chance < unusual,
      openDeals,
      inTouch: openDeals > 0 || (lastActivity !== null && history.asOf - lastActivity <= recently),
      alive: known?.alive ?? null,
      aliveInAYear: known?.aliveInAYear ?? null,
      expectedPurchases: known?.purchases ?? null,
      purchasesRange: known?.range ?? null,
      expectedSpend: aPurchase,
      value: aPurchase === null || known === null ? null : aPurchase * known.discounted,
    };
  }
}

type Foretold = ReturnType<typeof ahead> & { readonly range: ReturnType<typeof purchasesRange> | null };

function ahead(model: DropoutModel, shown: readonly [x: number, last: number, age: number], months: number) {
  return {
    alive: chanceAlive(model, ...shown),
    aliveInAYear: whatIsAhead(model, ...shown, 12 * weeksPerMonth).alive,
    purchases: whatIsAhead(model, ...shown, months * weeksPerMonth).purchases,
    discounted: discountedPurchases(model, ...shown, months),
  };
}

function whatItDid(
  history: PurchaseHistory,
  account: number,
  [aYearAgo, twoYearsAgo]: readonly [aYearAgo: number, twoYearsAgo: number],
) {
  const [from, to] = purchasesOf(history, account);
  const { asOf, days, hasAmounts } = history;
  const first = entry(days, from);
  const last = entry(days, to - 1);
  const gaps: number[] = [];
  let amount = 0;
  let lastYear = 0;
  let yearBefore = 0;
  for (let p = from; p < to; p++) {
    const day = entry(days, p);
    const weight = hasAmounts ? history.amounts[p] || 0 : 1;
    amount += weight;
    if (day > aYearAgo) lastYear += weight;
    else if (day > twoYearsAgo) yearBefore += weight;
    if (p > from) gaps.push(day - entry(days, p - 1));
  }
  return {
    purchases: to - from,
    first,
    last,
    quietDays: asOf - last,
    usualInterval: gaps.length > 0 ? median(gaps) : null,
    amount: hasAmounts ? amount : null,
    yearly: hasAmounts ? amount / Math.max(1, (asOf - first) / daysPerYear) : null,
    lastYear,
    yearBefore: first <= twoYearsAgo ? yearBefore : null,
  };
}
