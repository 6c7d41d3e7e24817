import type { Pipeline } from "../table/Pipeline";

/**
 * The rep's quota from a quota column, which repeats it on every row: the figure that stands there most often, the larger of two; null without one.
 *
 * @example quotaOf({ quota: Float64Array.of(5, 9, 9, Number.NaN) }) // 9
 */
export function quotaOf({ quota }: Pipeline): number | null {
  const counts = new Map<number, number>();
  for (const figure of quota ?? []) {
    if (!Number.isNaN(figure)) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, count], [b, other]) => other - count || b - a);
  return best?.[0] ?? null;
}
