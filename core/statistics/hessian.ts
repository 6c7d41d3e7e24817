import type { Objective } from "./minimise";

/**
 * Second derivatives at a point, by central differences of the analytic gradient; rows of a symmetric matrix.
 *
 * @example hessian((p, g) => { g[0] = 2 * (p[0] ?? 0); return (p[0] ?? 0) ** 2; }, Float64Array.of(1)) // [[2]]
 */
export function hessian(objective: Objective, point: Float64Array, step = 1e-5): Float64Array[] {
  const size = point.length;
  const rows = Array.from({ length: size }, (_, i) => {
    const slopes = [step, -step].map((move) => {
      const gradient = new Float64Array(size);
      objective(
        point.map((v, j) => (i === j ? v + move : v)),
        gradient,
      );
      return gradient;
    });
    return Float64Array.from(
      point,
      (_, j) => ((slopes[0]?.[j] ?? Number.NaN) - (slopes[1]?.[j] ?? Number.NaN)) / (2 * step),
    );
  });
  return rows.map((row, i) => row.map((v, j) => (v + (rows[j]?.[i] ?? Number.NaN)) / 2));
}
