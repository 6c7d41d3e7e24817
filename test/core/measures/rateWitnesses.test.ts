import { rateWitnesses } from "../../../core/measures/rateWitnesses";

const accounts = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([won, decided]) => ({ won, decided }));

describe("rateWitnesses(accounts)", () => {
  // By hand: p = 1/2, n = 8; sum (w - p m)^2 = 4 + 4, G / (G - 1) = 2: 16 / (8 / 4) = 8, held at n over Kish = 4.
  test("two accounts that were each won or lost as a whole are two witnesses", () => {
    expect(rateWitnesses(accounts([4, 4], [0, 4]))).toBe(2);
  });

  // p = 1/2, n = 8; each 2 of 4: 0, held at 1.
  test("accounts that win alike are as many as their deals, and no more", () => {
    expect(rateWitnesses(accounts([2, 4], [2, 4]))).toBe(8);
  });

  // p = 1/2, n = 10, G = 4: sum (w - p m)^2 = 9/4 + 1/4 + 1 + 0 = 7/2; 4/3 x 7/2 / (5/2) = 28/15; 10 / (28/15) = 75/14.
  test("in between by what the accounts do", () => {
    expect(rateWitnesses(accounts([3, 3], [1, 3], [0, 2], [1, 2]))).toBeCloseTo(75 / 14, 12);
  });

  test("where all are won, and of one account, by Kish: 16 / (9 + 1) and 1", () => {
    expect(rateWitnesses(accounts([3, 3], [1, 1]))).toBe(1.6);
    expect(rateWitnesses(accounts([2, 5]))).toBe(1);
  });

  test("of nothing decided none", () => {
    expect(rateWitnesses([])).toBe(0);
    expect(rateWitnesses(accounts([0, 0]))).toBe(0);
  });
});
