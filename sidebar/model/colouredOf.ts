import { type ColouredCells, colouredCells } from "../../core/colours/colouredCells";
import type { Analysis } from "./analyse";

const known = new WeakMap<Analysis, readonly ColouredCells[]>();

/** The cells that the colours of a review stand on, worked out once however many ask. */
export function colouredOf(analysis: Analysis): readonly ColouredCells[] {
  const found = known.get(analysis) ?? colouredCells(analysis.pipeline, analysis.review);
  known.set(analysis, found);
  return found;
}
