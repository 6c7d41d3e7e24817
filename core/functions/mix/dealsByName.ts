import { lineMixOf } from "../../measures/lineMixOf";
import type { Mix } from "../../measures/mixOf";
import { mixOfEvery } from "../../measures/mixOfEvery";
import { everyRow } from "../../table/rows/everyRow";
import { CellRefusal } from "../CellProblem";
import type { NamesColumn } from "../parameters/names";

/** The columns of which the functions of a mix take their deals. */
export interface MixColumns {
  readonly names: NamesColumn;
  readonly weights?: Float64Array | null;
  /** Only whether they were given matters: closed deals are out of the names already. */
  readonly stages: Uint8Array | null;
}

/**
 * Deals by name, counted or by weight; a deal whose weight cannot be read is out of the base. No deal at all: a mix of nothing.
 *
 * @example dealsByName({ names: { names: ["A", "B"], codes: Int32Array.of(0, 1, 0), parts: { first: null } } }).deals // [2, 1]
 */
export function dealsByName({ names: { names, codes, parts }, weights = null }: MixColumns): Mix {
  if (weights === null && parts.first === null) return mixOfEvery(codes, names.length);
  return lineMixOf(parts, names.length, { rows: everyRow(codes.length), weights });
}

/**
 * The same; refuses what cannot be shared out, with the reason.
 *
 * @example sharesByName({ names: { names: ["A", "B"], codes: Int32Array.of(0, 1, 0), parts: { codes: Int32Array.of(0, 1, 0), first: null } }, weights: Float64Array.of(10, 60, 30) }).weights // [40, 60]
 */
export function sharesByName(columns: MixColumns): Mix {
  const mix = dealsByName(columns);
  if (mix.total > 0) return mix;
  if (columns.weights && mix.deals.some((deals) => deals > 0)) {
    throw new CellRefusal("#N/A", { code: "no-amounts" });
  }
  const { parameter } = columns.names;
  throw new CellRefusal("#N/A", { code: "no-names", parameter, openOnly: columns.stages !== null });
}
