import { wilson } from "../../../core/statistics/wilson";
import reference from "../../reference/wilson.json";

describe("wilson(share, n)", () => {
  test("agrees with statsmodels", () => {
    const rows = reference.rows.filter((row) => row.level === 0.95);
    expect(rows).toHaveLength(40);
    for (const row of rows) {
      const [low, high] = wilson(row.k / row.n, row.n);
      expect(Math.abs(low - (row.wilson[0] ?? Number.NaN))).toBeLessThan(1e-13);
      expect(Math.abs(high - (row.wilson[1] ?? Number.NaN))).toBeLessThan(1e-13);
    }
  });
});
