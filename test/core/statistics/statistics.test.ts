import { finish } from "../../../core/cells/slices";
import { averageRanks } from "../../../core/statistics/averageRanks";
import { digamma } from "../../../core/statistics/digamma";
import { greenwoodInterval } from "../../../core/statistics/greenwoodInterval";
import { hessian } from "../../../core/statistics/hessian";
import { invert } from "../../../core/statistics/invert";
import { minimise, type Objective } from "../../../core/statistics/minimise";
import { quantile } from "../../../core/statistics/quantile";
import { seededRandom } from "../../../core/statistics/seededRandom";
import reference from "../../reference/digamma.json";

const at = (point: Float64Array, i: number) => point[i] ?? Number.NaN;

/** Rosenbrock's valley, with its minimum 0 at (1, 1). */
const valley: Objective = (point, gradient) => {
  const x = at(point, 0);
  const y = at(point, 1);
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

describe("minimise(objective, start)", () => {
  test("finds the bottom of Rosenbrock's valley", () => {
    const found = finish(minimise(valley, [-1.2, 1]));
    expect(found.converged).toBe(true);
    expect(at(found.point, 0)).toBeCloseTo(1, 6);
    expect(at(found.point, 1)).toBeCloseTo(1, 6);
    expect(found.iterations).toBeLessThan(60);
  });

  test("says so where there is no bottom", () => {
    const slope: Objective = (point, gradient) => {
      gradient[0] = -1;
      return -at(point, 0);
    };
    expect(finish(minimise(slope, [0])).converged).toBe(false);
  });
});

test("hessian(objective, point) is [[802, -400], [-400, 200]] at the bottom of Rosenbrock's valley", () => {
  const rows = finish(hessian(valley, Float64Array.of(1, 1)));
  [802, -400, -400, 200].forEach((value, i) => {
    expect(at(rows[i >> 1] ?? new Float64Array(), i & 1)).toBeCloseTo(value, 5);
  });
});

describe("invert(matrix)", () => {
  test("gives the inverse of a positive definite matrix", () => {
    const rows = invert([Float64Array.of(4, 2), Float64Array.of(2, 3)]) ?? [];
    // 1 / (4 x 3 - 2 x 2) = 1/8 of [[3, -2], [-2, 4]]
    [0.375, -0.25, -0.25, 0.5].forEach((value, i) => {
      expect(at(rows[i >> 1] ?? new Float64Array(), i & 1)).toBeCloseTo(value, 14);
    });
  });

  test("is null for a saddle", () => {
    expect(invert([Float64Array.of(1, 2), Float64Array.of(2, 1)])).toBeNull();
  });
});

describe("digamma(x)", () => {
  test("agrees with 100 values of 40 digits", () => {
    for (const [x, value] of reference.digamma as [number, number][]) {
      expect(Math.abs(digamma(x) - value)).toBeLessThanOrEqual(2e-14 * Math.max(1, Math.abs(value)));
    }
  });

  test("is NaN at 0 and below", () => {
    expect([digamma(0), digamma(-1.5)]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe("quantile(ascending, p)", () => {
  test("lies on a straight line between two values, as R's type 7", () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([7], 0.9)).toBe(7);
  });

  test("is NaN for no value", () => expect(quantile([], 0.5)).toBeNaN());
});

test("averageRanks(values): equal values share the mean of their places", () => {
  expect([...averageRanks([30, 10, 10])]).toEqual([3, 1.5, 1.5]);
  expect([...averageRanks([])]).toEqual([]);
});

describe("greenwoodInterval(share, error, n)", () => {
  test("is the log(-log) interval", () => {
    // by hand: S = 0.5, z se / (S ln S) = -0.5655; 1 - 0.5^(e^-0.5655) = 0.325, 1 - 0.5^(e^0.5655) = 0.705
    const [low, high] = greenwoodInterval(0.5, 0.1, 25);
    expect(low).toBeCloseTo(0.3255, 4);
    expect(high).toBeCloseTo(0.7048, 4);
  });

  test("is Wilson's where nobody came back, since Greenwood's error is 0 then", () => {
    // Wilson at 0 of 10: z^2 / (n + z^2) = 3.8415 / 13.8415
    const [low, high] = greenwoodInterval(0, 0, 10);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.2775, 4);
  });
});

test("seededRandom(seed) repeats itself, differs by seed, and is even", () => {
  const draw = (seed: number) => Array.from({ length: 10000 }, seededRandom(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)[0]).not.toBe(draw(2)[0]);
  const mean = draw(3).reduce((sum, v) => sum + v, 0) / 10000;
  // standard error 0.0029
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.012);
});
