import { at } from "../../cells/at";
import type { Slices } from "../../cells/slices";
import { sum } from "../../statistics/sum";
import { response } from "../responseCurve";
import { blocksOf, curveOf, divide, topLevel } from "./Block";
import type { Claim } from "./Claim";
import { steps } from "./Curve";
import { clashOf } from "./clashOf";
import { climb } from "./climb";
import type { HoursGroup, LimitPrices, Limits } from "./HoursGroup";
import type { LimitsClash } from "./HoursProblem";
import { limitCurve, unused } from "./limitCurve";
import { rowPrices } from "./rowPrices";
import type { Stand, Variable } from "./Variable";

export interface Division {
  readonly hours: readonly number[];
  /** Sum of the responses. */
  readonly value: number;
  /** What one more hour would be worth; 0 where hours are left over. */
  readonly multiplier: number;
  /** Of each group. */
  readonly prices: readonly LimitPrices[];
  /** Hours that nothing can use. */
  readonly unspent: number;
  /** Null where all limits are kept; else no other hours come nearer to them. */
  readonly clash: LimitsClash | null;
}

/** A part of the hours by which floors that add up to all of them may be missed through the rounding of their sum. */
const rounding = 1e-13;

/**
 * Prepares the division of hours over claims, so that other hours and other limits need no new sorting. Claims that are in the same groups
 * make a block, within which water-filling divides; the hours of the few blocks, of each group and those left over are the variables
 * that `climb` brings to their top.
 *
 * What comes out is used as `divide(hours, limits)`, limits in the order of the groups; the input is taken to make sense (see `problemOf`).
 *
 * @param most the most hours that will be divided
 */
export function* hoursDivider(
  claims: readonly Claim[],
  groups: readonly HoursGroup[],
  most: number,
): Slices<(hours: number, limits: readonly Limits[]) => Division> {
  const rows = 1 + groups.length;
  const blocks = yield* blocksOf(
    claims,
    groups.map(({ members }) => members),
    most,
  );
  yield;
  const top = topLevel(blocks);
  const curves = blocks.map(
    (block): Variable => ({
      curve: curveOf(block, top, -2 * unused),
      column: [1, ...block.isIn.map((isIn) => (isIn ? 1 : 0))],
    }),
  );
  const least = sum(claims.map(({ low }) => low));
  const leastOf = groups.map(({ members }) =>
    sum([...new Set(members)].map((member) => claims[member]?.low ?? Number.NaN)),
  );
  const unit = (row: number, size: number) => Array.from({ length: rows }, (_, i) => (i === row ? size : 0));

  const variablesOf = (limits: readonly Limits[]): Variable[] => [
    ...curves,
    ...limits.map((limit, group) => ({ curve: limitCurve(limit), column: unit(1 + group, -1) })),
    { curve: steps([0, Infinity], [-unused]), column: unit(0, 1) },
  ];
  /** Everybody has the least, and the rest of the hours lies idle. */
  const beginning = (variables: readonly Variable[], hours: number): Stand[] =>
    variables.map(({ curve: { kinks } }, i) => {
      if (i < blocks.length) return { at: at(kinks, 0), place: 0, isFree: false };
      const own =
        i < blocks.length + groups.length ? at(leastOf, i - blocks.length) : Math.max(0, hours - least);
      return { at: own, place: kinks.filter((kink) => kink <= own).length - 1, isFree: true };
    });

  const isRounding = (clash: LimitsClash | null, hours: number) =>
    clash !== null && clash.missing <= rounding * hours;

  const divideBy = (hours: number, limits: readonly Limits[], given = limits): Division => {
    const variables = variablesOf(limits);
    const stands = beginning(variables, hours);
    climb(variables, rows, stands);
    const clash = clashOf(variables, stands, groups, limits);
    if (limits === given && isRounding(clash, hours)) {
      const slack = 2 * rounding * hours;
      const wider = given.map(({ floor, cap }) => ({ floor: Math.max(0, floor - slack), cap: cap + slack }));
      return divideBy(hours, wider, given);
    }
    const own = new Array<number>(claims.length).fill(0);
    const levels = blocks.map((block, i) =>
      divide(block, stands[i]?.at ?? Number.NaN, claims, (member, part) => {
        own[member] = part;
      }),
    );
    const levelPrices = levels.map(({ base, above }) => Math.exp(base - top + above));
    const prices = rowPrices(variables, rows, stands, levelPrices);
    const told = (price: number) => (price > 0 ? Math.exp(Math.log(price) + top) : 0);
    return {
      hours: own,
      value: sum(claims.map(({ value, effort }, i) => response(value, effort, at(own, i)))),
      multiplier: told(at(prices, 0)),
      prices: groups.map((_, group) => ({
        floor: told(-at(prices, 1 + group)),
        cap: told(at(prices, 1 + group)),
      })),
      unspent: stands[stands.length - 1]?.at ?? Number.NaN,
      clash: isRounding(clash, hours) ? null : clash,
    };
  };
  return (hours, limits) => divideBy(hours, limits);
}
