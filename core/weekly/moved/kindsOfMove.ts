import { at } from "../../cells/at";
import { foldName } from "../../cells/foldName";
import { closeEnough } from "../../measures/closeEnough";
import { linesOfDeal } from "../../table/lines/partsOf";
import { foldAccount } from "../../table/names/foldAccount";
import { nameAt } from "../../table/names/nameAt";
import { CustomerType, Outcome, type Pipeline } from "../../table/Pipeline";
import type { MatchedDeal } from "./matchDeals";

/**
 * What became of a deal between two exports. `created`: open, and it was not before. `gone`: it is no more, or no longer open without being won or lost.
 * `pushed`, `pulled`: its close date went later, earlier. `reclassified`: another line, account or customer type.
 */
export const moveKinds = [
  "created",
  "gone",
  "won",
  "lost",
  "reclassified",
  "pushed",
  "pulled",
  "grown",
  "shrunk",
] as const;
export type MoveKind = (typeof moveKinds)[number];

/** A pipeline, and whom its deals were with (see customersThen.ts). */
export interface DealsThen extends Pipeline {
  readonly customersThen: Uint8Array;
}

/** All that became of a deal, the most telling first; none where nothing did. */
export function kindsOfMove(before: DealsThen, after: DealsThen, deal: MatchedDeal): readonly MoveKind[] {
  const was = deal.before < 0 ? Outcome.unknown : at(before.outcome, deal.before);
  const is = deal.after < 0 ? Outcome.unknown : at(after.outcome, deal.after);
  if (deal.after < 0) return was === Outcome.unknown ? [] : ["gone"];
  const became = was === is ? [] : outcomeMove(was, is);
  if (deal.before < 0) return became;
  const isOpen = was === Outcome.open && is === Outcome.open;
  return [
    ...became,
    ...(isReclassified(before, after, deal) ? (["reclassified"] as const) : []),
    ...(isOpen ? further(change(before.expectedClose, after.expectedClose, deal), "pushed", "pulled") : []),
    ...further(change(before.amount, after.amount, deal), "grown", "shrunk"),
  ];
}

function outcomeMove(was: number, is: number): readonly MoveKind[] {
  if (is === Outcome.won) return ["won"];
  if (is === Outcome.lost) return ["lost"];
  if (is === Outcome.open) return ["created"];
  return was === Outcome.open ? ["gone"] : [];
}

function isReclassified(before: DealsThen, after: DealsThen, deal: MatchedDeal): boolean {
  const [was, is] = [at(before.customersThen, deal.before), at(after.customersThen, deal.after)];
  if (was !== is && was !== CustomerType.unknown && is !== CustomerType.unknown) return true;
  const lines = (pipeline: Pipeline, row: number) =>
    linesOfDeal(pipeline, row).map(foldName).sort().join("\n");
  if (lines(before, deal.before) !== lines(after, deal.after)) return true;
  const account = (pipeline: Pipeline, row: number) => foldAccount(nameAt(pipeline.account, row) ?? "");
  return account(before, deal.before) !== account(after, deal.after);
}

/** NaN where one of them is not known. */
function change(before: Float64Array | null, after: Float64Array | null, deal: MatchedDeal): number {
  const [was, is] = [before?.[deal.before] ?? Number.NaN, after?.[deal.after] ?? Number.NaN];
  return Math.abs(is - was) <= closeEnough * Math.abs(was) ? 0 : is - was;
}

function further(changed: number, up: MoveKind, down: MoveKind): readonly MoveKind[] {
  return changed > 0 ? [up] : changed < 0 ? [down] : [];
}
