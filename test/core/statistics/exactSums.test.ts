import fc from "fast-check";
import { ExactSquares } from "../../../core/statistics/ExactSquares";
import { ExactSums } from "../../../core/statistics/ExactSums";
import { halfEven } from "../../../core/statistics/halfEven";

const whole = fc.maxSafeNat().map((value) => value % 2 ** 51);

it("ExactSquares is the number nearest to the sum of squares, as whole numbers without bounds have it", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(whole, fc.nat(1e6)), { maxLength: 60 }), (values) => {
      const squares = new ExactSquares();
      for (const value of values) squares.add(value);
      expect(squares.sum()).toBe(Number(values.reduce((sum, value) => sum + BigInt(value) ** 2n, 0n)));
    }),
  );
});

it("ExactSums is the sum of products", () => {
  const products = fc.array(fc.tuple(fc.oneof(whole, fc.nat(1e6)), fc.nat(720720)), { maxLength: 60 });
  fc.assert(
    fc.property(products, (pairs) => {
      const sums = new ExactSums(2);
      for (const [factor, times] of pairs) sums.add(1, factor, times);
      const expected = pairs.reduce((sum, [factor, times]) => sum + BigInt(factor) * BigInt(times), 0n);
      expect([sums.sum(0), sums.sum(1)]).toEqual([0n, expected]);
    }),
  );
});

it.each([
  [0.5, 0],
  [1.5, 2],
  [2.5, 2],
  [2.51, 3],
  [-0.2, -0],
])("halfEven(%d) is %d", (value, nearest) => {
  expect(halfEven(value)).toBe(nearest);
});
