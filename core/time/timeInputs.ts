import { defaultGuidelines } from "../balance/defaultGuidelines";
import type { Guidelines } from "../balance/Guidelines";
import { finish, type Slices } from "../cells/slices";
import type { ForetoldCustomers } from "../customers/report/CustomerReport";
import { salesOfPipeline } from "../customers/whitespace/salesOfPipeline";
import { easeWithCustomers } from "../measures/easeWithCustomers";
import { sum } from "../statistics/sum";
import type { Pipeline } from "../table/Pipeline";
import type { Activity } from "./Activity";
import { dealFigures } from "./activities/dealFigures";
import { finding } from "./activities/finding";
import { hoursToFind, type LoggedHours } from "./activities/hoursToFind";
import { keepingActivities } from "./activities/keeping";
import { lackingLineActivities } from "./activities/lackingLines";
import { dealActivities } from "./activities/openDeals";
import { type Side, sidesOfAccounts } from "./activities/sidesOfAccounts";
import { takeUp } from "./activities/takeUp";
import type { TimeAssumption } from "./TimeAssumption";

export type HourGuidelines = Pick<
  Guidelines,
  "hoursPerDeal" | "hoursPerAccount" | "hoursPerNewDeal" | "territory"
>;

/** What competes for the week's hours, and what had to be assumed about it. */
export interface TimeInputs {
  readonly activities: readonly Activity[];
  readonly assumptions: readonly TimeAssumption[];
  /** "" where values count deals. */
  readonly currency: string;
  readonly inMoney: boolean;
}

/** Activities of one purpose, and what they rest on. */
interface Part {
  readonly activities: readonly Activity[];
  readonly assumptions: readonly TimeAssumption[];
}

/**
 * What competes for the rep's hours, from what the sheet knows: open deals, lines that customers lack, keeping customers, and finding
 * new ones, each with what hours add to it and the hours that it takes. Every value and effort is a starting point that the rep may change. What the data
 * do not tell is left out, and that is told. Nobody to spend hours on: no activity.
 *
 * @param log entries of an activity log; none where nobody keeps one
 */
export function timeInputs(
  pipeline: Pipeline,
  customers: ForetoldCustomers,
  guidelines: Partial<HourGuidelines> = {},
  log: readonly LoggedHours[] = [],
): TimeInputs {
  return finish(timeInputsInSlices(pipeline, customers, guidelines, log));
}

/** The same for whoever must not hold the thread for long. */
export function* timeInputsInSlices(
  pipeline: Pipeline,
  customers: ForetoldCustomers,
  guidelines: Partial<HourGuidelines>,
  log: readonly LoggedHours[] = [],
): Slices<TimeInputs> {
  const { hoursPerDeal, hoursPerAccount, hoursPerNewDeal, territory } = {
    ...defaultGuidelines,
    ...guidelines,
  };
  // A list of purchases has no stages; where chances stand beside the rows they are deals.
  const isPurchases = pipeline.stage === null && pipeline.probability === null && customers.why === "known";
  const figures = dealFigures(pipeline, isPurchases);
  const inMoney = figures.usual !== null;
  const bought = new Set(customers.outlooks.map(({ account }) => account));
  yield;
  const sideOf = sidesOfAccounts(pipeline, figures.open, bought);
  yield;
  const slower = newAgainstCurrent(pipeline);
  yield;
  const deals = yield* dealActivities(pipeline, figures, sideOf, { hours: hoursPerDeal, slower });
  const logged = hoursToFind(pipeline, log);
  yield;
  const lacking = lackingLines(pipeline, customers, inMoney, sideOf, hoursPerDeal);
  yield;
  const parts: readonly Part[] = [
    { activities: deals, assumptions: ofDeals(deals, figures.assumptions, hoursPerDeal, slower) },
    lacking,
    keeping(customers, inMoney, sideOf, hoursPerAccount),
    territory === "current-only"
      ? { activities: [], assumptions: [] }
      : findingPart(
          finding(pipeline, figures, {
            hours: logged === null ? hoursPerNewDeal : logged.hours,
            loggedDeals: logged === null ? 0 : logged.deals,
          }),
        ),
  ];
  return {
    activities: parts
      .flatMap(({ activities }) => activities)
      .filter(({ value, effort }) => value > 0 && effort > 0),
    assumptions: parts.flatMap(({ assumptions }) => assumptions),
    currency: inMoney ? pipeline.currency : "",
    inMoney,
  };
}

function ofDeals(
  deals: readonly Activity[],
  assumptions: readonly TimeAssumption[],
  hours: number,
  slower: number,
): readonly TimeAssumption[] {
  if (deals.length === 0) return [];
  return [
    { code: "deal-gain" },
    ...assumptions,
    { code: "hours-a-deal", hours },
    ...(slower === 1 || deals.every(({ customer }) => customer === "current")
      ? []
      : [{ code: "new-takes-longer", times: slower } as const]),
  ];
}

function lackingLines(
  pipeline: Pipeline,
  { whitespace }: ForetoldCustomers,
  inMoney: boolean,
  sideOf: (account: string) => Side,
  hours: number,
): Part {
  const none = (assumption: TimeAssumption): Part => ({ activities: [], assumptions: [assumption] });
  if (whitespace === null || whitespace.verdict === "complete") return { activities: [], assumptions: [] };
  const customers = whitespace.ownership.accounts.length;
  if (customers === 0) return { activities: [], assumptions: [] };
  if (whitespace.verdict === "too-few")
    return none({ code: "take-up-unknown", why: "few-customers", customers });
  const { whole = pipeline } = pipeline.chosenFrom ?? {};
  const sales = salesOfPipeline(whole);
  const taken = sales && takeUp(sales, whole.asOf ?? Number.NaN);
  if (taken === null) return none({ code: "take-up-unknown", why: "no-dates", customers });
  if (taken.times === 0) return none({ code: "no-take-up", years: taken.years });
  return {
    activities: lackingLineActivities(whitespace, taken, inMoney, sideOf, hours),
    assumptions: [{ code: "take-up", ...taken, hours }],
  };
}

function keeping(
  { outlooks, attrition }: ForetoldCustomers,
  inMoney: boolean,
  sideOf: (account: string) => Side,
  hours: number,
): Part {
  if (outlooks.length === 0) return { activities: [], assumptions: [] };
  const activities = keepingActivities(outlooks, inMoney, sideOf, hours);
  if (attrition === null) return { activities, assumptions: [{ code: "keeping-unknown", why: "no-model" }] };
  const gains = activities.filter(({ value }) => value > 0);
  if (sum(gains.map(({ value }) => value)) === 0)
    return { activities, assumptions: [{ code: "keeping-unknown", why: "nobody-stops" }] };
  return {
    activities,
    assumptions: [{ code: "keeping", customers: gains.length, lost: attrition.expectedLost, hours }],
  };
}

function findingPart({ activity, assumption }: ReturnType<typeof finding>): Part {
  return { activities: activity === null ? [] : [activity], assumptions: [assumption] };
}

/** How many times as long deals with new customers take; between a half and double, 1 where the dates do not tell. */
function newAgainstCurrent(pipeline: Pipeline): number {
  const customers = easeWithCustomers(pipeline);
  const [slow, quick] = [customers?.new.days.median ?? null, customers?.current.days.median ?? null];
  return slow === null || quick === null || quick === 0 ? 1 : Math.min(2, Math.max(0.5, slow / quick));
}
