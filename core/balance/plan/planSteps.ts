import { heaviest } from "../../measures/heaviest";
import type { FindingId } from "../Finding";
import { allFindings } from "../findings/allFindings";
import { fillLines } from "./lineBounds";
import { newRange } from "./newBounds";
import type { PlanStep } from "./Plan";
import type { PlanStart } from "./PlanStart";

type Customer = PlanStep["customer"];

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
  const steps: PlanStep[] = [];
  let [line, customer, ofLine, ofCustomer] = [0, 0, 0, 0];
  for (;;) {
    const here = lines[line];
    const who = customers[customer];
    if (here === undefined || who === undefined) return steps;
    const add = Math.min(here.add - ofLine, who.add - ofCustomer);
    if (add > 0) {
      const why = reasons(start, added, here.key, who.key, drivers);
      steps.push({ line: here.key, customer: who.key, add, why });
    }
    ofLine += add;
    ofCustomer += add;
    if (ofLine === here.add) [line, ofLine] = [line + 1, 0];
    if (ofCustomer === who.add) [customer, ofCustomer] = [customer + 1, 0];
  }
}

function lineParts({ lines, guidelines }: PlanStart, added: number): Part<string | null>[] {
  if (lines === null) return [{ key: null, add: added }];
  const filled = fillLines(lines, added, lines.n + added >= guidelines.minimumDeals) ?? [];
  return lines.lines.map(({ name, deals }, at) => ({
    key: name,
    add: Math.round((filled[at] ?? deals) - deals),
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
  start: PlanStart,
  added: number,
  line: string | null,
  customer: Customer,
  drivers: ReadonlySet<FindingId>,
): readonly FindingId[] {
  const { lines } = start;
  const step = {
    start,
    added,
    line: lines?.lines.find(({ name }) => name === line) ?? null,
    largest: lines === null ? [] : heaviest([...lines.lines.map(({ deals }) => deals), ...lines.others], 2),
    customer,
  };
  const mended = allFindings.filter(({ id, plan }) => plan?.mends({ ...step, isDriver: drivers.has(id) }));
  const why = mended.length > 0 ? mended : allFindings.filter(({ id }) => drivers.has(id));
  return why.map(({ id }) => id);
}
