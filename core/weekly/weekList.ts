import { at } from "../cells/at";
import type { Slices } from "../cells/slices";
import { linesOfDeal } from "../table/lines/partsOf";
import { nameAt } from "../table/names/nameAt";
import type { Pipeline } from "../table/Pipeline";
import { Outcome } from "../table/Pipeline";
import type { ActivityPurpose } from "../time/Activity";
import type { TimePlan } from "../time/timePlan";
import { shownRows, type WeekRow, weekRows } from "../time/weekRows";
import type { NextAction } from "./actions/NextAction";
import type { ReviewLog } from "./Snapshot";

/** Days for which a row that was ticked stays ticked: the list is of one week. */
const weekDays = 7;

/** The largest open deal that a row's hours are for, and how many its account has. */
export interface WeekDeal {
  readonly line: string;
  readonly stage: string;
  readonly amount: number | null;
  readonly deals: number;
}

/** One thing to do this week, with its hours. */
export interface WeekItem {
  /** The same from week to week, so that a tick is remembered. */
  readonly key: string;
  /** Null for finding new customers. */
  readonly account: string | null;
  readonly customer: "new" | "current";
  readonly hours: number;
  readonly purpose: ActivityPurpose;
  readonly line: string | null;
  readonly deal: WeekDeal | null;
  /** What the balance review asks of this account; null where it asks nothing. */
  readonly action: NextAction | null;
  readonly isDone: boolean;
}

export interface WeekList {
  /** Most hours first: it ends where the hours end. */
  readonly items: readonly WeekItem[];
  /** Those too short to be an appointment. */
  readonly rest: { readonly rows: number; readonly hours: number };
  /** Accounts that compete for hours and get none, those whose first hour is worth most first. */
  readonly later: readonly WeekItem[];
  /** How many such accounts there are. */
  readonly waiting: number;
  /** Actions that belong to no row above. */
  readonly actions: readonly NextAction[];
}

interface WeekListSources {
  readonly pipeline: Pipeline;
  readonly plan: Pick<TimePlan, "accounts" | "activities">;
  readonly actions: readonly NextAction[];
  readonly log: Pick<ReviewLog, "actions">;
  /** Serial day. */
  readonly today: number;
  /** How many rows at most, and of those that wait. */
  readonly most: number;
  readonly mostLater: number;
}

/**
 * The week as one list: who gets hours and what to do there, in the order of the hours, with the actions that the review asks for beside the account
 * that they are about. No hours: an empty list.
 *
 * @example finish(weekList({ pipeline: { account: null, line: null }, plan: { accounts: [], activities: [] }, actions: [], log: { actions: new Map() }, today: 46300, most: 9, mostLater: 3 })).items // []
 */
export function* weekList({
  pipeline,
  plan,
  actions,
  log,
  today,
  most,
  mostLater,
}: WeekListSources): Slices<WeekList> {
  const { named, rest } = shownRows(weekRows(plan), most);
  const taken = new Set<string>();
  const open = actions.filter(({ state }) => state === "open");
  const actionOf = (account: string | null) =>
    open.find((action) => (account === null ? action.kind === "find-new" : action.account === account)) ??
    null;
  const itemOf = (row: Omit<WeekRow, "gives" | "nextHour">): WeekItem => {
    const { account, customer, hours, purpose, focus } = row;
    const action = actionOf(account);
    if (action !== null) taken.add(action.key);
    const key = `week|${account === null ? "" : account}|`;
    const ticked = log.actions.get(key);
    return {
      key,
      account,
      customer,
      hours,
      purpose,
      line: focus,
      deal: account === null ? null : largestOpen(pipeline, account),
      action,
      isDone: ticked?.state === "done" && today < ticked.day + weekDays,
    };
  };
  const items: WeekItem[] = [];
  for (const row of named) {
    yield;
    items.push(itemOf(row));
  }
  const isNamed = new Set(items.map(({ account }) => account));
  const waiting = plan.accounts
    .filter(({ account, hours }) => hours < least && !isNamed.has(account))
    .sort((a, b) => b.nextHour - a.nextHour);
  yield;
  const later = waiting.slice(0, mostLater).map(itemOf);
  return { items, rest, later, waiting: waiting.length, actions: open.filter(({ key }) => !taken.has(key)) };
}

/** Less is no hours at all. */
const least = 0.05;

/** The account's largest open deal by amount, the first where none is known. */
function largestOpen(pipeline: Pipeline, account: string): WeekDeal | null {
  const { outcome, amount, stage } = pipeline;
  const code = pipeline.account?.names.indexOf(account) ?? -1;
  let [largest, deals] = [-1, 0];
  pipeline.account?.codes.forEach((one, deal) => {
    if (one !== code || outcome[deal] !== Outcome.open || stage === null) return;
    deals++;
    if (largest < 0 || at(amount, deal) > at(amount, largest)) largest = deal;
  });
  if (largest < 0) return null;
  const money = at(amount, largest);
  return {
    line: linesOfDeal(pipeline, largest).join(", "),
    stage: nameAt(stage, largest) ?? "",
    amount: Number.isNaN(money) ? null : money,
    deals,
  };
}
