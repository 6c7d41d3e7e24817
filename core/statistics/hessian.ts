import type { Slices } from "../cells/slices";
import type { Objective } from "./minimise";

/**
 * Second derivatives at a point, by central differences of the analytic gradient; rows of a symmetric matrix. It pauses before each value.
 *
 * @example finish(hessian((p, g) => { g[0] = 2 * (p[0] ?? 0); return (p[0] ?? 0) ** 2; }, Float64Array.of(1))) // [[2]]
 */
export function* hessian(objective: Objective, point: Float64Array, step = 1e-5): Slices<Float64Array[]> {
  const size = point.length;
  const slopeAt = (place: number, move: number) => {
    const gradient = new Float64Array(size);
    objective(
      point.map((v, j) => (place === j ? v + move : v)),
      gradient,
    );
    return gradient;
  };
  const rows: Float64Array[] = [];
  for (let place = 0; place < size; place++) {
    yield;
    const ahead = slopeAt(place, step);
    yield;
    const behind = slopeAt(place, -step);
    rows.push(ahead.map((slope, j) => (slope - (behind[j] ?? Number.NaN)) / (2 * step)));
  }
  return rows.map((row, i) => row.map((v, j) => (v + (rows[j]?.[i] ?? Number.NaN)) / 2));
}
