/** Nelder and Mead's simplex with the usual coefficients (Lagarias et al. 1998, https://doi.org/10.1137/S1052623496303470). */
export function nelderMead(
  objective: (point: readonly number[]) => number,
  start: readonly number[],
  tolerance: number,
): { point: readonly number[]; value: number; evaluations: number } {
  let evaluations = 0;
  const at = (point: readonly number[]) => {
    evaluations++;
    return { point, value: objective(point) };
  };
  let simplex = [
    at(start),
    ...start.map((_, i) => at(start.map((v, j) => (i === j ? v * 1.05 + 0.00025 : v)))),
  ];
  const last = start.length;
  for (let step = 0; step < 2000; step++) {
    simplex = simplex.sort((a, b) => a.value - b.value);
    const best = simplex[0] as { point: readonly number[]; value: number };
    const worst = simplex[last] as { point: readonly number[]; value: number };
    const second = simplex[last - 1] as { point: readonly number[]; value: number };
    const spread = Math.max(
      ...simplex.flatMap((v) => v.point.map((x, i) => Math.abs(x - (best.point[i] ?? 0)))),
    );
    if (spread < tolerance && worst.value - best.value < tolerance) break;
    const centre = start.map(
      (_, i) => simplex.slice(0, last).reduce((sum, v) => sum + (v.point[i] ?? 0), 0) / last,
    );
    const toward = (factor: number) => at(centre.map((c, i) => c + factor * ((worst.point[i] ?? 0) - c)));
    const reflected = toward(-1);
    let next = reflected;
    if (reflected.value < best.value) {
      const expanded = toward(-2);
      if (expanded.value < reflected.value) next = expanded;
    } else if (reflected.value >= second.value) {
      const contracted = toward(reflected.value < worst.value ? -0.5 : 0.5);
      if (contracted.value >= Math.min(reflected.value, worst.value)) {
        simplex = simplex.map((v) =>
          v === best ? v : at(v.point.map((x, i) => ((best.point[i] ?? 0) + x) / 2)),
        );
        continue;
      }
      next = contracted;
    }
    simplex[last] = next;
  }
  const { point, value } = simplex.sort((a, b) => a.value - b.value)[0] as {
    point: readonly number[];
    value: number;
  };
  return { point, value, evaluations };
}
