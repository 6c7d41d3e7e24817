import { lineMixOf } from "../measures/lineMixOf";
import { mixOf } from "../measures/mixOf";
import { typesAtTheTime } from "../measures/typesAtTheTime";
import type { FindingContext, ReviewGround } from "./FindingContext";
import type { Basis, By } from "./Guidelines";
import { selectDeals } from "./selectDeals";

/**
 * Selects the deals and adds them up by line and by account.
 *
 * @param without one flag a row: deals to leave out
 */
export function contextOf(
  ground: ReviewGround,
  without: Uint8Array | null,
  basis: Basis = ground.guidelines.basis,
  by: By = ground.guidelines.by,
): FindingContext {
  const { lines, pipeline, won } = ground;
  const selection = selectDeals(pipeline, won, basis, by, without);
  const { account } = pipeline;
  return {
    ...ground,
    selection,
    // By today's types from history every won deal is with a current customer, and nobody would ever have won a new one.
    types: (basis === "won" ? typesAtTheTime(pipeline) : null) ?? pipeline.customerType,
    lineMix: lines.parts === null ? null : lineMixOf(lines.parts, lines.names.length, selection),
    accountMix: account === null ? null : mixOf(account.codes, account.names.length, selection),
  };
}
