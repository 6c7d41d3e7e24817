import { normalPoint } from "../../../core/statistics/normalPoint";
import { wilson } from "../../../core/statistics/wilson";
import reference from "../../reference/wilson.json";

describe("wilson(share, n, z)", () => {
  test.each([0.8, 0.9, 0.95, 0.99])("agrees with statsmodels at two-sided %f", (level) => {
    const rows = reference.rows.filter((row) => row.level === level);
    expect(rows).toHaveLength(40);
    const z = normalPoint((1 - level) / 2);
    for (const row of rows) {
      const [low, high] = wilson(row.k / row.n, row.n, z);
      expect(Math.abs(low - (row.wilson[0] ?? Number.NaN))).toBeLessThan(1e-13);
      expect(Math.abs(high - (row.wilson[1] ?? Number.NaN))).toBeLessThan(1e-13);
    }
  });

  test("nothing to go by is anything", () => expect(wilson(0.5, 0)).toEqual([0, 1]));
});
