import { foldName } from "../cells/foldName";
import { holdsLine } from "../table/lines/partsOf";
import { CustomerType, type Pipeline } from "../table/Pipeline";
import { baseRows } from "../tally/baseRows";
import { contextOf } from "./contextOf";
import { groundOf } from "./groundOf";
import type { Review } from "./review";

/** What the deals of one part of a picture have in common; what is left out may be anything. */
export interface PartOfDeals {
  readonly line?: string;
  readonly account?: string;
  readonly stage?: string;
  readonly customer?: "new" | "current";
  readonly isStale?: boolean;
}

/**
 * The sheet rows (from 1), ascending, of the deals that a review looks at and a part of one of its pictures shows. A line is the category
 * as which the review counts it. None where the pipeline has no such line, account or stage.
 */
export function rowsOfPart(
  pipeline: Pipeline,
  { guidelines, stale }: Pick<Review, "guidelines" | "stale">,
  part: PartOfDeals,
): readonly number[] {
  const ground = groundOf(pipeline, guidelines);
  const isAsked = stale.leftOut || part.isStale !== undefined;
  const flags = isAsked ? ground.tally.staleFlags() : null;
  const context = contextOf(ground, { withoutStale: stale.leftOut });
  const { types } = context;
  const { line, account, stage } = context.pipeline;
  const lines = part.line === undefined ? null : codesOf(line?.names, part.line);
  const accounts = part.account === undefined ? null : codesOf(account?.names, part.account);
  const stages = part.stage === undefined ? null : codesOf(stage?.names, part.stage);
  const type = part.customer === undefined ? null : CustomerType[part.customer];
  return baseRows(
    context,
    (deal) =>
      (lines === null || (line !== null && holdsLine(line.parts, deal, lines))) &&
      (accounts === null || accounts.has(account?.codes[deal] ?? -1)) &&
      (stages === null || stages.has(stage?.codes[deal] ?? -1)) &&
      (type === null || types[deal] === type) &&
      (part.isStale === undefined || (flags?.[deal] === 1) === part.isStale),
  );
}

function codesOf(names: readonly string[] | undefined, name: string): ReadonlySet<number> {
  const wanted = foldName(name);
  const codes = new Set<number>();
  for (const [code, each] of (names ?? []).entries())
    if (each === name || foldName(each) === wanted) codes.add(code);
  return codes;
}
