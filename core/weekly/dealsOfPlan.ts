import type { Plan } from "../balance/plan/Plan";
import type { Review } from "../balance/review";
import { keyOf } from "../cells/keyOf";
import type { AddedDeals } from "./whatIf";

/**
 * The deals of a plan as deals to try out: what may be of any line goes to the smallest one, what may be with anybody to a new customer. A
 * plan without steps, and one of a review without lines: none.
 *
 * @example dealsOfPlan({ steps: [{ line: null, customer: "either", add: 2, why: [] }] }, { lines: [{ name: "A" }, { name: "B" }] }) // [{ line: "B", customer: "new", count: 2 }]
 */
export function dealsOfPlan(
  { steps }: Pick<Plan, "steps">,
  { lines }: { readonly lines: readonly Pick<Review["lines"][number], "name">[] },
): readonly AddedDeals[] {
  const smallest = lines.at(-1)?.name;
  const found = new Map<string, AddedDeals>();
  for (const step of steps) {
    const line = step.line ?? smallest;
    if (line === undefined) continue;
    const customer = step.customer === "current" ? "current" : "new";
    const key = keyOf(line, customer);
    const before = found.get(key);
    found.set(key, { line, customer, count: before === undefined ? step.add : before.count + step.add });
  }
  return [...found.values()];
}
