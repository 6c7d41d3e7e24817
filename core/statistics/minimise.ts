import type { Slices } from "../cells/slices";

/** Returns the value at a point and writes its gradient. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  readonly iterations: number;
  /** False where the slope did not flatten within the iterations. */
  readonly converged: boolean;
}

const sufficientDecrease = 1e-4;
const curvature = 0.9;

/**
 * Minimises a smooth function of few variables: BFGS with a bisecting line search for the weak Wolfe conditions. It pauses before each
 * value of the function, since one may be a sum over all accounts.
 *
 * @param flat the largest slope at which it stops
 * @see Nocedal and Wright, Numerical Optimization, algorithm 6.1; the search is Lewis and Overton 2013, algorithm 2.6,
 *   https://cs.nyu.edu/~overton/papers/pdffiles/bfgs_inexactLS.pdf
 * @example finish(minimise((p, g) => { g[0] = 2 * ((p[0] ?? 0) - 3); return ((p[0] ?? 0) - 3) ** 2; }, [0])).point // [3]
 */
export function* minimise(
  objective: Objective,
  start: readonly number[],
  flat = 1e-7,
  mostIterations = 200,
): Slices<Minimum> {
  const size = start.length;
  let point: Float64Array = Float64Array.from(start);
  let gradient: Float64Array = new Float64Array(size);
  yield;
  let value = objective(point, gradient);
  let inverse = identity(size, 1 / Math.max(1, norm(gradient)));
  for (let iterations = 0; iterations < mostIterations; iterations++) {
    if (steepest(gradient) <= flat) return { point, value, iterations, converged: true };
    let direction = times(inverse, gradient, -1);
    if (dot(direction, gradient) >= 0) {
      inverse = identity(size, 1 / norm(gradient));
      direction = times(inverse, gradient, -1);
    }
    const step = yield* search(objective, point, value, gradient, direction);
    if (step === null) return { point, value, iterations, converged: steepest(gradient) <= 1e-4 };
    const moved = step.point.map((v, i) => v - (point[i] ?? Number.NaN));
    const turned = step.gradient.map((v, i) => v - (gradient[i] ?? Number.NaN));
    const scale = dot(moved, turned);
    if (scale > 0) {
      if (iterations === 0) inverse = identity(size, scale / dot(turned, turned));
      update(inverse, moved, turned, scale);
    }
    ({ point, gradient, value } = step);
  }
  return { point, value, iterations: mostIterations, converged: steepest(gradient) <= flat };
}

function* search(
  objective: Objective,
  from: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: Float64Array,
): Slices<{ readonly point: Float64Array; readonly gradient: Float64Array; readonly value: number } | null> {
  const slope = dot(gradient, direction);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let length = 1;
  for (let tries = 0; tries < 60; tries++) {
    const point = from.map((v, i) => v + length * (direction[i] ?? Number.NaN));
    const at = new Float64Array(from.length);
    yield;
    const reached = objective(point, at);
    if (!(reached <= value + sufficientDecrease * length * slope)) high = length;
    else if (dot(at, direction) < curvature * slope) low = length;
    else return { point, gradient: at, value: reached };
    length = high === Number.POSITIVE_INFINITY ? 2 * low : (low + high) / 2;
  }
  return null;
}

/** H <- (I - s y'/q) H (I - y s'/q) + s s'/q with q = s'y. */
function update(inverse: Float64Array[], moved: Float64Array, turned: Float64Array, scale: number): void {
  const bent = times(inverse, turned, 1);
  const factor = (1 + dot(turned, bent) / scale) / scale;
  inverse.forEach((row, i) => {
    for (let j = 0; j < row.length; j++) {
      const si = moved[i] ?? Number.NaN;
      const sj = moved[j] ?? Number.NaN;
      row[j] =
        (row[j] ?? Number.NaN) +
        factor * si * sj -
        ((bent[i] ?? Number.NaN) * sj + si * (bent[j] ?? Number.NaN)) / scale;
    }
  });
}

const identity = (size: number, scale: number) =>
  Array.from({ length: size }, (_, i) => new Float64Array(size).fill(scale, i, i + 1));
const times = (rows: Float64Array[], vector: Float64Array, sign: number) =>
  Float64Array.from(rows, (row) => sign * dot(row, vector));
const norm = (vector: Float64Array) => Math.sqrt(dot(vector, vector));
const steepest = (gradient: Float64Array) => gradient.reduce((most, g) => Math.max(most, Math.abs(g)), 0);

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += (left[i] ?? Number.NaN) * (right[i] ?? Number.NaN);
  return sum;
}
