import type { Pipeline } from "../../table/Pipeline";
import type { Basis, By, Guidelines } from "../Guidelines";
import type { Lines } from "../Lines";
import { mixOf } from "../mixOf";
import { selectDeals } from "../selectDeals";
import type { FindingContext } from "./FindingContext";

/** Selects the deals and adds them up by line and by account. */
export function contextOf(
  pipeline: Pipeline,
  guidelines: Guidelines,
  lines: Lines,
  without: Uint8Array | null,
  basis: Basis = guidelines.basis,
  by: By = guidelines.by,
): FindingContext {
  const selection = selectDeals(pipeline, basis, by, without);
  const { account } = pipeline;
  return {
    pipeline,
    guidelines,
    selection,
    lines,
    lineMix: lines.codes === null ? null : mixOf(lines.codes, lines.names.length, selection),
    accountMix: account === null ? null : mixOf(account.codes, account.names.length, selection),
  };
}
