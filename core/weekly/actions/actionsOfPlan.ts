import type { PlanStep } from "../../balance/plan/Plan";
import type { Slices } from "../../cells/slices";
import { linesOf, newProspects, offers } from "./candidates";
import { offerLine, talkWith } from "./makeAction";
import type { NextAction } from "./NextAction";
import type { NextActionSources } from "./NextActionSources";
import type { NotToOffer } from "./notToOffer";

const offersAStep = 3;
/** Over all steps: the others are to be found. */
const mostProspects = 3;

/**
 * The steps of the rebalance plan made concrete: current customers that lack the line, and prospects with whom it is not talked about. An account that is
 * named for one step is left out of the others: nobody is asked about everything at once.
 */
export function* actionsOfPlan(
  sources: NextActionSources,
  isTaken: NotToOffer,
): Slices<readonly NextAction[]> {
  const { steps } = sources.review.plan();
  const prospects = Math.max(1, Math.round(mostProspects / Math.max(1, steps.length)));
  const named = new Set<string>();
  const actions: NextAction[] = [];
  for (const step of steps) {
    yield;
    const own = actionsOfStep(step, Math.min(prospects, step.add), sources, isTaken, named);
    for (const action of own) {
      actions.push(action);
      if (action.account !== null) named.add(action.account);
    }
  }
  return actions;
}

function actionsOfStep(
  { line, customer, add }: PlanStep,
  mostNew: number,
  sources: NextActionSources,
  isTaken: NotToOffer,
  named: ReadonlySet<string>,
): readonly NextAction[] {
  const isFree = (account: string) => !named.has(account);
  const current = offers(line, customer, sources, isTaken)
    .filter(({ account }) => isFree(account))
    .slice(0, Math.min(add, offersAStep))
    .map((gap) => offerLine(gap, sources));
  if (line === null || customer === "current") return current;
  const [first = line] = linesOf(line, sources);
  const prospects = newProspects(line, sources, isTaken, isFree, mostNew);
  return [...current, ...prospects.map((account) => talkWith(account, first, sources))];
}
