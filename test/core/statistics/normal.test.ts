import { normalPoint } from "../../../core/statistics/normalPoint";
import { normalTail } from "../../../core/statistics/normalTail";

/** scipy.stats.norm: sf(z) and its inverse isf. */
const reference = [
  [0, 0.5],
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145707],
  [1.959963984540054, 0.025],
  [2.9, 0.0018658133003840373],
  [3, 0.0013498980316300933],
  [5, 2.866515718791939e-7],
  [10, 7.619853024160525e-24],
  [30, 4.906713927148187e-198],
] as const;

test.each(reference)("normalTail(%f) is %g", (z, tail) => {
  expect(Math.abs(normalTail(z) / tail - 1)).toBeLessThan(1e-12);
  expect(normalTail(-z)).toBeCloseTo(1 - tail, 14);
});

test.each(reference)("the point of the tail of %f is %f again", (z, tail) => {
  expect(Math.abs(normalPoint(tail) - z)).toBeLessThan(1e-11);
});

test("the ends: nothing is beyond Infinity, all is above -Infinity", () => {
  expect(normalTail(Number.POSITIVE_INFINITY)).toBe(0);
  expect(normalPoint(0)).toBe(Number.POSITIVE_INFINITY);
  expect(normalPoint(1)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalTail(Number.NaN)).toBeNaN();
  expect(normalPoint(Number.NaN)).toBeNaN();
  expect(normalPoint(-0.1)).toBeNaN();
});
