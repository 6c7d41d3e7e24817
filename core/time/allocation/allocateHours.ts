import { finish } from "../../cells/slices";
import { sum } from "../../statistics/sum";
import { type Claim, type ClaimColumns, claimsOf } from "./Claim";
import type { HoursGroup, Limits } from "./HoursGroup";
import type { HoursProblem } from "./HoursProblem";
import { type Division, hoursDivider } from "./hoursDivider";

export interface HoursToAllocate extends ClaimColumns {
  /** The budget; 0 or more. */
  readonly hours: number;
  /** Groups of claims, which may overlap, with the hours that each gets at least and at most. */
  readonly groups?: readonly (HoursGroup & Partial<Limits>)[];
}

export interface Allocation extends Omit<Division, "clash"> {
  readonly ok: true;
}

/**
 * Divides hours over claims so that the sum of `response` is largest, within what each claim and each group of claims gets at least and at
 * most. Exact: at the best division the next hour is worth the same (the multiplier, less the prices of the floors and plus those of the
 * caps that the claim is under) wherever a claim is between its bounds (Karush-Kuhn-Tucker; Boyd and Vandenberghe, Convex Optimization, 5.5.3,
 * https://web.stanford.edu/~boyd/cvxbook/).
 *
 * No claims: no hours, value 0, everything unspent.
 *
 * @returns the problem where a number makes no sense, the minimum hours add up to more than there are, or floors and caps cannot be kept
 * together, with the names of those that clash
 * @example allocateHours({ values: [100, 100], efforts: [2, 2], hours: 6 }).hours // [3, 3]
 * @example allocateHours({ values: [100, 100], efforts: [2, 2], hours: 6, groups: [{ name: "new", members: [0], floor: 4 }] }).hours // [4, 2]
 */
export function allocateHours(
  input: HoursToAllocate,
): Allocation | { readonly ok: false; readonly problem: HoursProblem } {
  const claims = claimsOf(input);
  const groups = (input.groups ?? []).map(({ name, members, floor = 0, cap = Infinity }) => ({
    name,
    members,
    floor,
    cap,
  }));
  const problem = problemOf(claims, input.hours, groups);
  if (problem !== null) return { ok: false, problem };
  const divide = finish(hoursDivider(claims, groups, input.hours));
  const { clash, ...division } = divide(input.hours, groups);
  if (clash !== null) return { ok: false, problem: { code: "limits-clash", ...clash } };
  return { ok: true, ...division };
}

/** The first thing that makes no sense; null where all does. */
export function problemOf(
  claims: readonly Claim[],
  hours: number,
  groups: readonly (HoursGroup & Limits)[],
): HoursProblem | null {
  if (!(hours >= 0) || hours === Infinity) return { code: "bad-hours", hours };
  for (const { value, effort, low, high } of claims) {
    if (!(value >= 0) || value === Infinity) return { code: "bad-value", value };
    if (!(effort > 0) || effort === Infinity) return { code: "bad-effort", effort };
    if (!(low >= 0) || !(high >= low)) return { code: "bad-bounds", low, high };
  }
  for (const { name, floor, cap } of groups)
    if (!(floor >= 0) || floor === Infinity || !(cap >= floor))
      return { code: "bad-limits", group: name, floor, cap };
  const minimum = sum(claims.map(({ low }) => low));
  return minimum > hours * (1 + 1e-12) ? { code: "minimum-too-much", minimum, hours } : null;
}
