import { newcombe } from "../../../core/statistics/newcombe";

describe("newcombe(share, of, other, than)", () => {
  // Newcombe 1998, Interval estimation for the difference between independent proportions, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("%i of %i less %i of %i", (hits, of, others, than, low, high) => {
    const found = newcombe(hits / of, of, others / than, than);
    expect(found[0]).toBeCloseTo(low, 4);
    expect(found[1]).toBeCloseTo(high, 4);
  });

  test("nothing to go by leaves everything open", () => {
    expect(newcombe(Number.NaN, 0, Number.NaN, 0)).toEqual([-1, 1]);
  });
});
