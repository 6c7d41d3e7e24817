import { heaviest } from "../../measures/heaviest";
import { leastWithin } from "../../measures/wholeBound";
import type { FindingId } from "../Finding";
import { findingIds } from "../Finding";
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
  while (line < lines.length && customer < customers.length) {
    const here = lines[line] as Part<string | null>;
    const who = customers[customer] as Part<Customer>;
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
  return steps;
}

function lineParts({ lines, guidelines }: PlanStart, added: number): Part<string | null>[] {
  if (lines === null) return [{ key: null, add: added }];
  const filled = fillLines(lines, added, lines.n + added >= guidelines.minimumDeals) ?? [];
  return lines.lines.map(({ name, deals }, at) => ({ key: name, add: (filled[at] ?? deals) - deals }));
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
  { lines, guidelines }: PlanStart,
  added: number,
  line: string | null,
  customer: Customer,
  drivers: ReadonlySet<FindingId>,
): readonly FindingId[] {
  const largest =
    lines === null ? [] : heaviest([...lines.lines.map(({ deals }) => deals), ...lines.others], 2);
  const own = lines?.lines.find(({ name }) => name === line);
  const needs =
    own !== undefined &&
    lines !== null &&
    lines.n + added >= guidelines.minimumDeals &&
    own.deals < leastWithin(own.least, lines.n + added);
  const helps: Readonly<Record<FindingId, boolean>> = {
    "line-concentration":
      drivers.has("line-concentration") && own !== undefined && own.deals < (largest[0] ?? 0),
    "line-pair": drivers.has("line-pair") && own !== undefined && own.deals < (largest[1] ?? 0),
    "languishing-lines": needs,
    "new-share": guidelines.territory === "mixed" && customer !== "either",
    "account-concentration": drivers.has("account-concentration"),
    "account-few": drivers.has("account-few"),
    "return-revenue": false,
  };
  const why = findingIds.filter((id) => helps[id]);
  return why.length > 0 ? why : findingIds.filter((id) => drivers.has(id));
}
