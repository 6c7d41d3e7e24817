import { normalQuantile } from "../../../core/statistics/normalQuantile";
import { wilson } from "../../../core/statistics/wilson";
import reference from "../../reference/wilson.json";

describe("wilson(share, n, z)", () => {
  test.each([0.8, 0.9, 0.95, 0.99])("agrees with statsmodels at the level %d", (level) => {
    const rows = reference.rows.filter((row) => row.level === level);
    expect(rows).toHaveLength(40);
    for (const row of rows) {
      const [low, high] = wilson(row.k / row.n, row.n, normalQuantile((1 + level) / 2));
      expect(Math.abs(low - (row.wilson[0] ?? Number.NaN))).toBeLessThan(1e-13);
      expect(Math.abs(high - (row.wilson[1] ?? Number.NaN))).toBeLessThan(1e-13);
    }
  });
});

describe("normalQuantile(p)", () => {
  // Python 3: statistics.NormalDist().inv_cdf(p)
  test.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.9, 1.2815515655446004],
    [1e-10, -6.3613409024040557],
    [0.001, -3.0902323061678132],
  ])("%d is at %d", (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThan(1e-14);
  });

  test("0 and 1 are at the ends, and outside there is none", () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(Number.NaN)).toBeNaN();
  });
});
