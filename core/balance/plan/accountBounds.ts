import { leastTotal, mostWithin } from "../../measures/wholeBound";
import { CustomerType } from "../../table/Pipeline";
import { fewAccounts, fewestAccountsForFew } from "../fewest";
import { newRange } from "./newBounds";
import type { PlanAccounts, PlanStart } from "./PlanStart";

/** The least number of added deals, from `added` on, at which the largest account is within its limit, and so is an account that gets one of them. */
export function untilLargestAccountWithin({ accounts, guidelines }: PlanStart, added: number): number {
  if (accounts === null || accounts.n + added < guidelines.minimumDeals) return added;
  const largest = Math.max(accounts.largest, added > 0 ? 1 : 0);
  if (largest <= mostWithin(guidelines.accountLimit, accounts.n + added)) return added;
  return Math.max(added + 1, leastTotal(largest, guidelines.accountLimit) - accounts.n);
}

/**
 * The same for the largest few accounts. Each added deal goes to an account of its own; only where that would make ten accounts,
 * so that the few are judged at all, and they would be too large, may the deals stay with the accounts that there are.
 */
export function untilFewAccountsWithin(start: PlanStart, added: number): number {
  const { accounts, guidelines } = start;
  if (accounts === null || !areJudged(start, accounts, added)) return added;
  const few = largestFewAfter(accounts, added);
  if (few <= mostWithin(guidelines.accountFewLimit, accounts.n + added)) return added;
  if (amongFewAccounts(start, added) !== null) return added;
  const enough = leastTotal(few, guidelines.accountFewLimit) - accounts.n;
  if (!Number.isFinite(enough)) return enough;
  return accounts.count < fewestAccountsForFew ? added + 1 : Math.max(added + 1, enough);
}

/**
 * How many of the added deals may be with new customers, where they can only be given to fewer than ten accounts in all; null where
 * they need not, since each can have an account of its own.
 */
export function newAmongFewAccounts(start: PlanStart, added: number): number | null {
  const { accounts, guidelines } = start;
  if (accounts === null || !areJudged(start, accounts, added)) return null;
  const isWithin =
    largestFewAfter(accounts, added) <= mostWithin(guidelines.accountFewLimit, accounts.n + added);
  return isWithin ? null : amongFewAccounts(start, added);
}

function areJudged({ guidelines }: PlanStart, { n, count }: PlanAccounts, added: number): boolean {
  return n + added >= guidelines.minimumDeals && count + added >= fewestAccountsForFew;
}

function largestFewAfter({ count, largestFew }: PlanAccounts, added: number): number {
  return largestFew + Math.min(added, Math.max(0, fewAccounts - count));
}

/** A number of new customers' deals with which all added ones fit into fewer than ten accounts, each within its limit. */
function amongFewAccounts(start: PlanStart, added: number): number | null {
  const { accounts, types, guidelines } = start;
  if (accounts === null) return null;
  const free = fewestAccountsForFew - 1 - accounts.count;
  if (free < 0) return null;
  const most = mostWithin(guidelines.accountLimit, accounts.n + added);
  const roomOf = (type: CustomerType | null) =>
    accounts.small.reduce(
      (sum, each) => sum + (type === null || each.type === type ? Math.max(0, most - each.deals) : 0),
      0,
    );
  const extra = (deals: number, room: number) => Math.ceil(Math.max(0, deals - room) / most);
  if (types === null) return extra(added, roomOf(null)) <= free ? 0 : null;
  const [forNew, forCurrent] = [roomOf(CustomerType.new), roomOf(CustomerType.current)];
  const [fewest, highest] = newRange(start, added);
  const within = (deals: number) => Math.min(highest, Math.max(fewest, deals));
  const stepped = forNew + Math.ceil((fewest - forNew) / most) * most;
  return (
    [within(forNew), within(added - forCurrent), within(stepped)].find(
      (withNew) => extra(withNew, forNew) + extra(added - withNew, forCurrent) <= free,
    ) ?? null
  );
}
