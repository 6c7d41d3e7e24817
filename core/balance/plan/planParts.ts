import { sum } from "../../statistics/sum";
import type { Finding } from "../Finding";
import type { Plan, PlanStep } from "./Plan";

/** The added deals of a plan in large parts, which may overlap. */
export interface PlanParts {
  /** Those outside the dominant line; null where several lines are level, or none is known. */
  readonly outside: { readonly line: string; readonly add: number } | null;
  readonly withNew: number;
  readonly withCurrent: number;
}

/** @param findings of the review that the plan belongs to: they say which line is the dominant one */
export function planParts({ steps }: Plan, findings: readonly Finding[]): PlanParts {
  const added = (isPart: (step: PlanStep) => boolean) => sum(steps.filter(isPart).map(({ add }) => add));
  const [dominant, ...level] = findings.find(({ id }) => id === "line-concentration")?.top ?? [];
  const outside = added(({ line }) => line !== null && line !== dominant);
  return {
    outside: dominant === undefined || level.length > 0 ? null : { line: dominant, add: outside },
    withNew: added(({ customer }) => customer === "new"),
    withCurrent: added(({ customer }) => customer === "current"),
  };
}
