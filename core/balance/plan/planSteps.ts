import type { FindingId } from "../Finding";
import { allFindings } from "../findings/allFindings";
import type { PlannedDeals } from "../findings/FindingSpec";
import { fillLines } from "./lineBounds";
import { newRange } from "./newBounds";
import type { PlanStep } from "./Plan";
import type { PlanLines, PlanStart } from "./PlanStart";

type Customer = PlanStep["customer"];
type PlanLine = PlanLines["lines"][number];

interface Part<Key> {
  readonly key: Key;
  readonly add: number;
}

/**
 * Who gets the added deals: the largest part of a line first, new customers before current ones before either. Line and customer
 * are bound only by their sums, so that any pairing will do, and this one has the fewest steps.
 *
 * @param withNew the number of deals with new customers, where it is fixed
 */
export function planSteps(
  start: PlanStart,
  added: number,
  drivers: ReadonlySet<FindingId>,
  withNew: number | null,
): readonly PlanStep[] {
  const lines = lineParts(start, added).sort((a, b) => b.add - a.add);
  const customers = customerParts(start, added, withNew);
  const largest = start.lines?.largest ?? [];
  const steps: PlanStep[] = [];
  let [line, customer, ofLine, ofCustomer] = [0, 0, 0, 0];
  for (;;) {
    const here = lines[line];
    const who = customers[customer];
    if (here === undefined || who === undefined) return steps;
    const add = Math.min(here.add - ofLine, who.add - ofCustomer);
    if (add > 0) {
      const why = reasons({ start, added, line: here.key, largest, customer: who.key }, drivers);
      steps.push({ line: here.key?.name ?? null, customer: who.key, add, why });
    }
    ofLine += add;
    ofCustomer += add;
    if (ofLine === here.add) [line, ofLine] = [line + 1, 0];
    if (ofCustomer === who.add) [customer, ofCustomer] = [customer + 1, 0];
  }
}

function lineParts({ lines, guidelines }: PlanStart, added: number): Part<PlanLine | null>[] {
  if (lines === null) return [{ key: null, add: added }];
  const filled = fillLines(lines, added, lines.n + added >= guidelines.minimumDeals) ?? [];
  return lines.lines.map((line, at) => ({
    key: line,
    add: Math.round((filled[at] ?? line.deals) - line.deals),
  }));
}

function customerParts(start: PlanStart, added: number, withNew: number | null): readonly Part<Customer>[] {
  const { territory } = start.guidelines;
  if (territory !== "mixed") return [{ key: territory === "new-only" ? "new" : "current", add: added }];
  const [fewest, most] =
    withNew === null || start.types === null ? newRange(start, added) : [withNew, withNew];
  return [
    { key: "new", add: fewest },
    { key: "current", add: added - most },
    { key: "either", add: most - fewest },
  ];
}

/** What a step mends, of the guidelines that called for deals; all of them where it only makes up the number. */
function reasons(
  step: Omit<PlannedDeals, "isDriver">,
  drivers: ReadonlySet<FindingId>,
): readonly FindingId[] {
  const mended = allFindings.filter(({ id, plan }) => plan?.mends({ ...step, isDriver: drivers.has(id) }));
  const why = mended.length > 0 ? mended : allFindings.filter(({ id }) => drivers.has(id));
  return why.map(({ id }) => id);
}
