import type { Role } from "../table/role";

/**
 * What stands at a parameter's place: a column of the sheet, the stage words, the amounts where shares are taken by amount, the
 * whole table, or a number as it is. `?` marks a column that may be missing.
 */
export type Part = Role | "stages" | "weights" | "created?" | "closed?" | "amount?" | "table" | number;

export interface Measure {
  readonly name: `FUNNEL_${string}`;
  readonly parts: readonly Part[];
}

/** The functions that the formulas panel offers, with what of the sheet each one takes. */
export const measures: readonly Measure[] = [
  { name: "FUNNEL_CONCENTRATION", parts: ["line", "weights", "stages"] },
  { name: "FUNNEL_TOP", parts: ["line", "weights", "stages"] },
  { name: "FUNNEL_TOP_SHARE", parts: ["account", 5, "weights", "stages"] },
  { name: "FUNNEL_HHI", parts: ["line", "weights", "stages"] },
  { name: "FUNNEL_EFFECTIVE_NUMBER", parts: ["line", "weights", "stages"] },
  { name: "FUNNEL_MIX", parts: ["line", "weights", "stages"] },
  { name: "FUNNEL_UPTAKE", parts: ["line", "created", "stages"] },
  { name: "FUNNEL_NEW_SHARE", parts: ["customerType", "weights", "stages"] },
  { name: "FUNNEL_NEW_GAP", parts: ["customerType", 0.5, "stages"] },
  { name: "FUNNEL_CUSTOMER_TYPE", parts: ["account", "stages"] },
  { name: "FUNNEL_EASE", parts: ["customerType", "stages", "created?", "closed?"] },
  { name: "FUNNEL_REVIEW", parts: ["table"] },
  { name: "FUNNEL_BALANCE", parts: ["table"] },
  { name: "FUNNEL_PLAN", parts: ["table"] },
  { name: "FUNNEL_TEAM", parts: ["table"] },
  { name: "FUNNEL_WHITESPACE", parts: ["account", "line", "amount?", "stages"] },
];
