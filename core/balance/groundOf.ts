import type { Pipeline } from "../table/Pipeline";
import type { Tally } from "../tally/Tally";
import { type PipelineTally, tallyOf } from "../tally/tallyOf";
import type { ReviewGround } from "./FindingContext";
import type { Guidelines } from "./Guidelines";
import { inCategories } from "./inCategories";
import { linesOf } from "./Lines";

/** A pipeline under its guidelines: its lines in their categories, and the portfolio. */
export function groundOf(given: Pipeline, guidelines: Guidelines): ReviewGround<PipelineTally> {
  return groundOfTally(tallyOf(inCategories(given, guidelines), guidelines.silentDays), guidelines);
}

/** @param tally with its lines in their categories */
export function groundOfTally<Deals extends Tally>(
  tally: Deals,
  guidelines: Guidelines,
): ReviewGround<Deals> {
  return { tally, guidelines, lines: linesOf(tally.lineNames, guidelines) };
}
