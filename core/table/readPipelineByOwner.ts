import type { CellTable } from "../cells/CellTable";
import { once } from "../cells/once";
import { finish, type Slices } from "../cells/slices";
import { chooseDeals } from "./chooseDeals";
import { dealsByOwner } from "./dealsByOwner";
import type { OpenTable } from "./openTable";
import { openTables } from "./openTables";
import type { Pipeline } from "./Pipeline";
import { pipelineOf } from "./pipelineOf";
import type { ReadFailure, ReadOptions } from "./Reading";

/** One rep's deals of a table. */
export interface OwnerPipeline {
  readonly owner: string;
  readonly pipeline: Pipeline;
}

/**
 * Each rep's pipeline, as `readPipeline` gives it with `owner`, from one pass over the cells: its cost does not grow with the
 * number of reps. Most deals first, then by name. No owner column: an empty list. A failure as in `readPipeline`.
 *
 * @example readPipelineByOwner({ values: [["Rep", "Stage"], ["Ben", "Lead"], ["Ann", "Won"], ["Ann", "Lost"]], top: 1, left: 0 }).map((rep) => rep.owner) // ["Ann", "Ben"]
 */
export function readPipelineByOwner(
  cells: CellTable,
  options: Omit<ReadOptions, "owner"> = {},
): readonly OwnerPipeline[] | ReadFailure {
  return finish(readPipelineByOwnerInSlices(cells, options));
}

/** The same for whoever must not hold the thread for long. */
export function* readPipelineByOwnerInSlices(
  cells: CellTable,
  options: Omit<ReadOptions, "owner"> = {},
): Slices<readonly OwnerPipeline[] | ReadFailure> {
  const table = yield* openTables(cells, options);
  if ("code" in table) return table;
  return pipelinesByOwner(table, yield* pipelineOf(table, options));
}

/** The same of an open table. @param whole all its deals */
export function pipelinesByOwner(table: OpenTable, whole: Pipeline): readonly OwnerPipeline[] {
  return dealsByOwner(table).map(({ owner, deals }) => {
    const pipeline = once(() => chooseDeals(whole, deals));
    // Of a column of a hundred thousand names only so many are looked at as are reps.
    return {
      owner,
      get pipeline() {
        return pipeline();
      },
    };
  });
}
