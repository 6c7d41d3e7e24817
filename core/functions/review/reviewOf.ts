import { type Guidelines, readingOf } from "../../balance/Guidelines";
import { type Review, reviewInSlices } from "../../balance/review";
import type { CellTable } from "../../cells/CellTable";
import type { Slices } from "../../cells/slices";
import { readPipelineInSlices } from "../../table/readPipeline";
import { CellRefusal } from "../CellProblem";
import { guidelines } from "../parameters/guidelines";
import { table } from "../parameters/table";

/** A whole pipeline, and the guidelines it is held against. */
export const reviewParameters = { table: table(), guidelines: guidelines() };

interface Reviewed {
  readonly table: CellTable;
  readonly guidelines: Partial<Guidelines>;
}

/**
 * The review of a table under its guidelines. Refuses a table that cannot be read, with the reason.
 *
 * @example finish(reviewOf({ table: { values: [["Product", "Stage"], ["Sensors", "Lead"]], top: 1, left: 0 }, guidelines: {} })).deals.open // 1
 */
export function* reviewOf({ table, guidelines }: Reviewed): Slices<Review> {
  const reading = yield* readPipelineInSlices(table, readingOf(guidelines));
  if (!reading.ok) throw new CellRefusal("#N/A", { code: "unreadable", failure: reading.failure });
  return yield* reviewInSlices(reading.pipeline, { guidelines });
}
