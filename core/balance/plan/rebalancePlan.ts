import type { FindingId } from "../Finding";
import type { FindingContext } from "../FindingContext";
import { fewestAccountsForFew } from "../fewest";
import { allFindings } from "../findings/allFindings";
import type { PlanRule } from "../findings/FindingSpec";
import { newAmongFewAccounts } from "./accountBounds";
import type { Plan } from "./Plan";
import { planStart } from "./PlanStart";
import { type PlanNeeds, planNeeds } from "./planNeeds";
import { planSteps } from "./planSteps";

/** Limits that only a few totals meet exactly (a band of one point) are looked for this far. */
const mostTries = 20000;

const rules: readonly (PlanRule & { readonly id: FindingId })[] = allFindings
  .flatMap(({ id, plan }) => (plan === null ? [] : [{ id, ...plan }]))
  .sort((a, b) => a.rank - b.rank);

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
  const drivers = new Set<FindingId>();
  let added = 0;
  for (let tries = 0; tries < mostTries; tries++) {
    const from = added;
    for (const { id, until } of rules) {
      const next = until(start, added);
      if (next === added) continue;
      drivers.add(id);
      if (!Number.isFinite(next) || tries === mostTries - 1) return blocked(id, planNeeds(start, 0));
      added = next;
    }
    if (added === from) break;
  }
  const fewAccounts = newAmongFewAccounts(start, added);
  const steps = added === 0 ? [] : planSteps(start, added, drivers, fewAccounts);
  return {
    steps,
    total: added,
    needs: planNeeds(start, added),
    blockedBy: null,
    asShares: added > start.open / 2,
    mostAccounts: fewAccounts === null ? null : fewestAccountsForFew - 1,
  };
}

function blocked(blockedBy: FindingId, needs: PlanNeeds): Plan {
  return { steps: [], total: 0, needs, blockedBy, asShares: false, mostAccounts: null };
}
