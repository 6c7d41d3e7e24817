import type { StageSense } from "./stageSense";

const closed: ReadonlySet<StageSense> = new Set(["won", "done", "lost", "refused", "closed"]);

/**
 * Whether each word of a table's stages says that the deal is closed, and there are some: then a blank cell stands for an open deal.
 *
 * @example saysClosedAlone(["won", "blank", "lost"]) // true
 */
export function saysClosedAlone(senses: readonly StageSense[]): boolean {
  const said = senses.filter((sense) => sense !== "blank");
  return said.length > 0 && said.every((sense) => closed.has(sense));
}
