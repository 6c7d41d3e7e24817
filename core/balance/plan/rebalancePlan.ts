import type { FindingId } from "../Finding";
import { fewestAccountsForFew } from "../findings/accountFew";
import type { FindingContext } from "../findings/FindingContext";
import { newAmongFewAccounts, untilFewAccountsWithin, untilLargestAccountWithin } from "./accountBounds";
import { untilLargestWithin, untilNoneLanguishes } from "./lineBounds";
import { untilNewInBand } from "./newBounds";
import type { Plan } from "./Plan";
import { type PlanStart, planStart } from "./PlanStart";
import { planSteps } from "./planSteps";

/** Limits that only a few totals meet exactly (a band of one point) are looked for this far. */
const mostTries = 20000;

/**
 * The least number of deals to add, by line and customer, after which no finding is imbalanced; always by deals. For a total X
 * the bounds on each line and on new customers are known, so each guideline tells the next X that may do; the least X on which
 * all agree is the answer.
 *
 * @param context over the open deals, by deals
 * @returns no step where nothing is to be mended, and where nothing can mend it (then `blockedBy`)
 */
export function rebalancePlan(context: FindingContext): Plan {
  const start = planStart(context);
  const guidelines = bounds(start);
  const drivers = new Set<FindingId>();
  let added = 0;
  for (let tries = 0; tries < mostTries; tries++) {
    const from = added;
    for (const { id, until } of guidelines) {
      const next = until(added);
      if (next === added) continue;
      drivers.add(id);
      if (!Number.isFinite(next) || tries === mostTries - 1) return blocked(id);
      added = next;
    }
    if (added === from) break;
  }
  const fewAccounts = newAmongFewAccounts(start, added);
  const steps = added === 0 ? [] : planSteps(start, added, drivers, fewAccounts);
  return {
    steps,
    total: added,
    blockedBy: null,
    asShares: added > start.open / 2,
    mostAccounts: fewAccounts === null ? null : fewestAccountsForFew - 1,
  };
}

function blocked(blockedBy: FindingId): Plan {
  return { steps: [], total: 0, blockedBy, asShares: false, mostAccounts: null };
}

interface Bound {
  readonly id: FindingId;
  /** The least number of added deals, from the given one on, that may do; Infinity where none will. */
  readonly until: (added: number) => number;
}

function bounds(start: PlanStart): readonly Bound[] {
  const { lines, guidelines } = start;
  const onLines: readonly Bound[] =
    lines === null
      ? []
      : [
          { id: "languishing-lines", until: (added) => untilNoneLanguishes(lines, guidelines, added) },
          {
            id: "line-concentration",
            until: (added) => untilLargestWithin(lines, guidelines, 1, guidelines.lineLimit, added),
          },
          {
            id: "line-pair",
            until: (added) => untilLargestWithin(lines, guidelines, 2, guidelines.linePairLimit, added),
          },
        ];
  return [
    ...onLines,
    { id: "new-share", until: (added) => untilNewInBand(start, added) },
    { id: "account-concentration", until: (added) => untilLargestAccountWithin(start, added) },
    { id: "account-few", until: (added) => untilFewAccountsWithin(start, added) },
  ];
}
