import { finish, type Slices } from "../cells/slices";
import type { TallyChoice } from "../tally/Tally";
import type { PipelineTally } from "../tally/tallyOf";
import type { DealContext, FindingContext, ReviewGround } from "./FindingContext";

/** A choice of deals; what is left out of it is as the guidelines say, and stale deals count. */
type Chosen = Partial<TallyChoice>;

/** The deals of a choice, added up by line and by account. */
export function contextOf(ground: ReviewGround<PipelineTally>, chosen?: Chosen): DealContext;
export function contextOf(ground: ReviewGround, chosen?: Chosen): FindingContext;
export function contextOf(ground: ReviewGround, chosen: Chosen = {}): FindingContext {
  return finish(contextInSlices(ground, chosen));
}

/** The same for whoever must not hold the thread for long. */
export function* contextInSlices(ground: ReviewGround, chosen: Chosen): Slices<FindingContext> {
  const { tally, guidelines, lines } = ground;
  const { basis = guidelines.basis, by = guidelines.by, withoutStale = false } = chosen;
  return { ...ground, ...(yield* tally.base({ basis, by, withoutStale }, lines.names.length)) };
}
