import { entry } from "../../cells/entry";
import { monthsBefore } from "../../cells/monthsBefore";
import { finish, type Slices } from "../../cells/slices";
import type { AccountPatterns } from "../history/repeatPatterns";
import type { CustomersTally } from "../tally/CustomersTally";
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
 * The outlook of every account, in the order of the tally. What no model backs is null.
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
  tally: CustomersTally,
  patterns: AccountPatterns,
  models: CustomerModels,
  months: number,
  contacts: ReadonlyMap<string, Contact> = new Map(),
): Slices<readonly AccountOutlook[]> {
  const { x, last, age } = patterns;
  const { buying, gammaGamma, spend } = models;
  const isRough = tally.accounts.length < manyAccounts;
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
  const silent = yield* silencesInSlices(tally);
  const twoYearsAgo = monthsBefore(tally.asOf, 24);
  const outlooks: AccountOutlook[] = [];
  for (const [i, account] of tally.accounts.entries()) {
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
      ...whatItDid(tally, i, twoYearsAgo),
      quiet: Number.isNaN(chance) ? null : chance < unusual,
      openDeals,
      inTouch: openDeals > 0 || (lastActivity !== null && tally.asOf - lastActivity <= recently),
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

function whatItDid(tally: CustomersTally, account: number, twoYearsAgo: number) {
  const { asOf, hasAmounts, unit } = tally;
  const first = entry(tally.first, account);
  const last = entry(tally.last, account);
  const interval = entry(tally.usualInterval, account);
  const amount = entry(tally.money, account) / unit;
  return {
    purchases: entry(tally.times, account),
    first,
    last,
    quietDays: asOf - last,
    usualInterval: Number.isNaN(interval) ? null : interval,
    amount: hasAmounts ? amount : null,
    yearly: hasAmounts ? amount / Math.max(1, (asOf - first) / daysPerYear) : null,
    lastYear: entry(tally.lastYear, account) / unit,
    yearBefore: first <= twoYearsAgo ? entry(tally.yearBefore, account) / unit : null,
  };
}
