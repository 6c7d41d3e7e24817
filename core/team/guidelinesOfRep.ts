import type { Guidelines } from "../balance/Guidelines";
import type { Goal } from "./Goal";

/**
 * The guidelines by which a rep is reviewed: everybody's, with the rep's own portfolio where the goals name one.
 *
 * @example guidelinesOfRep({ lineLimit: 0.6 }, { rep: "Weber", newCustomers: null, quota: null, lines: ["Service"] }) // { lineLimit: 0.6, portfolio: ["Service"] }
 */
export function guidelinesOfRep(
  guidelines: Partial<Guidelines> = {},
  goal: Goal | undefined,
): Partial<Guidelines> {
  return goal === undefined || goal.lines.length === 0
    ? guidelines
    : { ...guidelines, portfolio: goal.lines };
}
