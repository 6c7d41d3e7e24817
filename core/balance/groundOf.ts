import { wonDays } from "../table/dates/wonDays";
import type { Pipeline } from "../table/Pipeline";
import type { ReviewGround } from "./FindingContext";
import type { Guidelines } from "./Guidelines";
import { inCategories } from "./inCategories";
import { linesOf } from "./Lines";

/** A pipeline under its guidelines: its lines in their categories, the portfolio, and the days on which deals were won. */
export function groundOf(given: Pipeline, guidelines: Guidelines): ReviewGround {
  const pipeline = inCategories(given, guidelines);
  return { pipeline, guidelines, lines: linesOf(pipeline, guidelines), won: wonDays(pipeline) };
}
