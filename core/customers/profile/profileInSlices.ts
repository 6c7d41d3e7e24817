import { at } from "../../cells/at";
import type { Slices } from "../../cells/slices";
import { Outcome, type Pipeline } from "../../table/Pipeline";
import type { IdealProfile } from "./IdealProfile";
import { learnProfileInSlices } from "./learnProfile";
import type { ProfileField } from "./ProfileField";

/**
 * The ideal profile by the columns of a pipeline that have no role of their own, and by columns joined to it.
 *
 * @param joined attributes of another sheet, one cell a deal of the pipeline
 */
export function* profileInSlices(
  pipeline: Pipeline,
  joined: readonly ProfileField[] = [],
): Slices<IdealProfile> {
  const { values, top, left } = pipeline.source;
  const own = pipeline.attributes.map(({ header, column }) => ({
    name: header,
    cells: Array.from(pipeline.sheetRows, (row) => values[row - top]?.[column - left]),
  }));
  // A row of unknown outcome is neither learned from nor a prospect: it is no row of the profile's.
  const rows = Array.from(pipeline.outcome, (_, row) => row).filter(
    (row) => pipeline.outcome[row] !== Outcome.unknown,
  );
  const meaning = { [Outcome.won]: 1, [Outcome.lost]: 0 } as Readonly<Record<number, number>>;
  const won = Int8Array.from(rows, (row) => meaning[at(pipeline.outcome, row)] ?? -1);
  const fields = [...own, ...joined].map(({ name, cells }) => ({
    name,
    cells: rows.map((row) => cells[row]),
  }));
  yield;
  const { account } = pipeline;
  const accounts = account === null ? null : Int32Array.from(rows, (row) => at(account.codes, row));
  const profile = yield* learnProfileInSlices(fields, won, accounts);
  return { ...profile, scores: profile.scores.map((one) => ({ ...one, row: at(rows, one.row) })) };
}
