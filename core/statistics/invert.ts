/**
 * The inverse of a symmetric, positive definite matrix by its Cholesky factor; null where the matrix is not
 * positive definite (a flat or saddle-shaped likelihood has no standard errors).
 *
 * @example invert([Float64Array.of(4, 2), Float64Array.of(2, 3)]) // [[0.375, -0.25], [-0.25, 0.5]]
 */
export function invert(matrix: readonly Float64Array[]): Float64Array[] | null {
  const size = matrix.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]?.[j] ?? Number.NaN;
      for (let k = 0; k < j; k++) rest -= (lower[i]?.[k] ?? Number.NaN) * (lower[j]?.[k] ?? Number.NaN);
      if (i === j && !(rest > 0)) return null;
      const row = lower[i];
      if (row) row[j] = i === j ? Math.sqrt(rest) : rest / (lower[j]?.[j] ?? Number.NaN);
    }
  }
  return Array.from({ length: size }, (_, column) => {
    const half = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      let rest = i === column ? 1 : 0;
      for (let k = 0; k < i; k++) rest -= (lower[i]?.[k] ?? Number.NaN) * (half[k] ?? Number.NaN);
      half[i] = rest / (lower[i]?.[i] ?? Number.NaN);
    }
    for (let i = size - 1; i >= 0; i--) {
      let rest = half[i] ?? Number.NaN;
      for (let k = i + 1; k < size; k++) rest -= (lower[k]?.[i] ?? Number.NaN) * (half[k] ?? Number.NaN);
      half[i] = rest / (lower[i]?.[i] ?? Number.NaN);
    }
    return half;
  });
}
