import { sum } from "../../statistics/sum";
import type { Finding } from "../Finding";
import { lineConcentration } from "../findings/lineConcentration";
import type { Plan, PlanStep } from "./Plan";

/** The added deals of a plan in large parts, which may overlap. */
export interface PlanParts {
  /** Those outside the dominant line; null where several lines are level, or none is known. */
  readonly outside: { readonly line: string; readonly add: number } | null;
  readonly withNew: number;
  readonly withCurrent: number;
}

/**
 * The deals of a plan by what they have in common; parts of 0 for an empty plan.
 *
 * @param findings of the review that the plan belongs to: they say which line is the dominant one
 * @example planParts({ steps: [{ line: "A", customer: "new", add: 2 }] }, []).withNew // 2
 */
export function planParts({ steps }: Plan, findings: readonly Finding[]): PlanParts {
  const added = (isPart: (step: PlanStep) => boolean) => sum(steps.filter(isPart).map(({ add }) => add));
  const [dominant, ...level] = findings.find(({ id }) => id === lineConcentration.id)?.top ?? [];
  const outside = added(({ line }) => line !== null && line !== dominant);
  return {
    outside: dominant === undefined || level.length > 0 ? null : { line: dominant, add: outside },
    withNew: added(({ customer }) => customer === "new"),
    withCurrent: added(({ customer }) => customer === "current"),
  };
}
