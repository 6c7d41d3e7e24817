import { finish, type Slices } from "../cells/slices";
import { type AccountCodes, accountCodes } from "../measures/accountCodes";
import { lineDesignEffect } from "../measures/lineDesignEffect";
import { type LineMix, lineMixOf } from "../measures/lineMixOf";
import { mixOf } from "../measures/mixOf";
import { typesAtTheTime } from "../measures/typesAtTheTime";
import type { FindingContext, ReviewGround } from "./FindingContext";
import type { Basis, By } from "./Guidelines";
import type { Lines } from "./Lines";
import { type SelectedDeals, selectDeals } from "./selectDeals";

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
  return finish(contextInSlices(ground, without, basis, by));
}

/** The same for whoever must not hold the thread for long. */
export function* contextInSlices(
  ground: ReviewGround,
  without: Uint8Array | null,
  basis: Basis = ground.guidelines.basis,
  by: By = ground.guidelines.by,
): Slices<FindingContext> {
  const { lines, pipeline, won } = ground;
  const selection = selectDeals(pipeline, won, basis, by, without);
  yield;
  const accounts = accountCodes(pipeline.account);
  yield;
  // By today's types from history every won deal is with a current customer, and nobody would ever have won a new one.
  const types = (basis === "won" ? typesAtTheTime(pipeline) : null) ?? pipeline.customerType;
  yield;
  const lineMix = yield* linesByWitness(lines, accounts, selection);
  yield;
  const accountMix = accounts === null ? null : mixOf(accounts.codes, accounts.size, selection);
  return { ...ground, selection, types, lineMix, accountMix };
}

/** Deals with one account mostly buy the same: they are fewer witnesses of a line's share than they are deals. */
function* linesByWitness(
  { parts, names }: Lines,
  accounts: AccountCodes | null,
  selection: SelectedDeals,
): Slices<LineMix | null> {
  if (parts === null) return null;
  const mix = lineMixOf(parts, names.length, selection);
  if (accounts === null) return mix;
  yield;
  return { ...mix, effectiveDeals: mix.effectiveDeals / lineDesignEffect(parts, accounts, selection, mix) };
}
