import type { CellTable } from "../cells/CellTable";
import { finish, type Slices } from "../cells/slices";
import { chooseDeals } from "./chooseDeals";
import { dealsOfOwner } from "./dealsByOwner";
import { openTables } from "./openTables";
import { pipelineOf } from "./pipelineOf";
import type { Reading, ReadOptions } from "./Reading";

/**
 * Reads a sheet's cells as a pipeline: finds the header, decides what each column means, and turns the rows below it into
 * columns of codes and numbers. Everything odd on the way is told in `issues`; no cells make it throw.
 *
 * @returns a failure where there are no cells, no header, no row below it, or where an option names what is not there
 * @example readPipeline({ values: [["Product", "Stage"], ["Sensors", "Won"]], top: 1, left: 0 }).pipeline.rows // 1
 */
export function readPipeline(cells: CellTable, options: ReadOptions = {}): Reading {
  return finish(readPipelineInSlices(cells, options));
}

/** The same for whoever must not hold the thread for long. */
export function* readPipelineInSlices(cells: CellTable, options: ReadOptions = {}): Slices<Reading> {
  const table = yield* openTables(cells, options);
  if ("code" in table) return { ok: false, failure: table };
  const whole = yield* pipelineOf(table, options);
  if (options.owner === undefined) return { ok: true, pipeline: whole };
  const deals = dealsOfOwner(table, options.owner);
  if ("code" in deals) return { ok: false, failure: deals };
  return { ok: true, pipeline: chooseDeals(whole, deals) };
}
