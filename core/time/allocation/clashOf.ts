import { at } from "../../cells/at";
import { sum } from "../../statistics/sum";
import { freeOf } from "./Free";
import type { HoursGroup, Limits } from "./HoursGroup";
import type { LimitsClash } from "./HoursProblem";
import { missed } from "./limitCurve";
import { times } from "./reduce";
import type { Stand, Variable } from "./Variable";

/**
 * Which limits stand against one another where some are missed at the top: those that would take a part of the fortune that a missed limit costs,
 * were they moved (a certificate of Farkas). Null where none is missed.
 */
export function clashOf(
  variables: readonly Variable[],
  stands: readonly Stand[],
  groups: readonly HoursGroup[],
  limits: readonly Limits[],
): LimitsClash | null {
  const blocks = variables.length - groups.length - 1;
  const missing = groups.map((_, group) => {
    const hours = stands[blocks + group]?.at ?? Number.NaN;
    const { floor, cap } = limits[group] ?? { floor: Number.NaN, cap: Number.NaN };
    return Math.max(0, floor - hours, hours - cap);
  });
  const hours = sum(missing);
  if (hours === 0) return null;
  const rows = 1 + groups.length;
  const { free, reduced } = freeOf(variables, rows, stands);
  const fortunes = reduced.basis.map((position) => {
    const i = at(free, position);
    const price =
      i < blocks ? 0 : (variables[i]?.curve.price(0, stands[i]?.place ?? Number.NaN) ?? Number.NaN);
    return Math.abs(price) === missed ? Math.sign(price) : 0;
  });
  const worthOf = (column: ArrayLike<number>) =>
    sum(
      times(reduced.inverse, column).map((part, i) => (at(fortunes, i) === 0 ? 0 : part * at(fortunes, i))),
    );
  const ofRow = (row: number) => worthOf(Float64Array.from({ length: rows }, (_, i) => (i === row ? 1 : 0)));
  const named = (sign: number) =>
    groups.filter((_, group) => ofRow(1 + group) * sign < -1e-6).map(({ name }) => name);
  const isBound = ({ curve, column }: Variable, i: number) => {
    const stand = stands[i];
    if (i >= blocks || !stand || stand.isFree || Math.abs(worthOf(column)) <= 1e-6) return false;
    return stand.place > 0 || at(curve.kinks, 0) > 0;
  };
  return {
    floors: named(1),
    caps: named(-1),
    needsHours: ofRow(0) > 1e-6,
    needsBounds: variables.some(isBound),
    missing: hours,
  };
}
