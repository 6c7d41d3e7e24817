import type { Pipeline } from "../table/Pipeline";

/** The rep's quota from a quota column, which repeats it on every row: the figure that stands there most often, the larger of two; null without one. */
export function quotaOf({ quota }: Pipeline): number | null {
  const counts = new Map<number, number>();
  for (const figure of quota ?? []) {
    if (!Number.isNaN(figure)) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [figure, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && figure > (best ?? 0))) best = figure;
  }
  return best;
}
