import { at } from "../cells/at";
import { dealsWhere, sheetRowsOf } from "../table/deals/sheetRowsOf";
import { partsOf } from "../table/lines/partsOf";
import type { Pipeline } from "../table/Pipeline";
import { quarterOfDay } from "./uptake";

/**
 * The sheet rows (from 1), ascending, of the deals that were opened in a quarter ("2026 Q3") and name a line, whatever became of them: those
 * that `linesByQuarter` counts. None without lines or created dates.
 */
export function rowsOfQuarter(pipeline: Pipeline, quarter: string): readonly number[] {
  const { line, created } = pipeline;
  if (line === null || created === null) return [];
  const names = (deal: number) => {
    const [from, to] = partsOf(line.parts, deal);
    for (let part = from; part < to; part++) if (at(line.parts.codes, part) >= 0) return true;
    return false;
  };
  const isOf = (deal: number) => quarterOfDay(at(created, deal)) === quarter;
  return sheetRowsOf(
    pipeline,
    dealsWhere(pipeline, (deal) => isOf(deal) && names(deal)),
  );
}
