import { type Guidelines, readingOf } from "../../balance/Guidelines";
import { type Review, review } from "../../balance/review";
import type { CellTable } from "../../cells/CellTable";
import { readPipeline } from "../../table/readPipeline";
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
 * @example reviewOf({ table: { values: [["Product", "Stage"], ["Sensors", "Lead"]], top: 1, left: 0 }, guidelines: {} }).deals.open // 1
 */
export function reviewOf({ table, guidelines }: Reviewed): Review {
  const reading = readPipeline(table, readingOf(guidelines));
  if (!reading.ok) throw new CellRefusal("#N/A", { code: "unreadable", failure: reading.failure });
  return review(reading.pipeline, { guidelines });
}
