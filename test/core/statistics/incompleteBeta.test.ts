import { incompleteBeta } from "../../../core/statistics/incompleteBeta";

// scipy.stats.beta.cdf, SciPy 1.10 and later
test.each([
  [0.2, 2, 3, 0.18080000000000004],
  [0.9, 2, 3, 0.9963],
  [0.7, 12, 4, 0.29686792788704797],
  [0.001, 0.35, 1, 0.08912509381337456],
  [0.5, 1000, 900, 0.01086108263066755],
  [0.99, 64, 32, 1],
])("incompleteBeta(%d, %d, %d)", (x, a, b, expected) => {
  expect(Math.abs(incompleteBeta(x, a, b) / expected - 1)).toBeLessThan(1e-11);
});

test("with one shape 1 it is a power, and the halves add up", () => {
  expect(incompleteBeta(0.36, 3, 1)).toBeCloseTo(0.36 ** 3, 14);
  for (const x of [0.05, 0.4, 4 / 9, 0.5, 0.95])
    expect(incompleteBeta(x, 3, 4) + incompleteBeta(1 - x, 4, 3)).toBeCloseTo(1, 13);
});

test("outside of 0..1 it is 0 and 1, and without a shape nothing", () => {
  expect([incompleteBeta(-1, 2, 3), incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 0, 1]);
  expect(incompleteBeta(0.5, 0, 3)).toBeNaN();
});
