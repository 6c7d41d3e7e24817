import { at } from "../../cells/at";
import { dealName } from "../../table/dealName";
import { linesOfDeal } from "../../table/lines/partsOf";
import { nameAt } from "../../table/names/nameAt";
import type { Pipeline } from "../../table/Pipeline";
import { staleDeals } from "../../tally/staleDeals";

export interface OpenDeal {
  readonly name: string;
  readonly line: string;
  readonly stage: string;
  readonly amount: number | null;
  readonly expectedClose: number | null;
  /** Past its close date, or silent for longer than the guideline. */
  readonly stale: "past-due" | "silent" | null;
  readonly lastActivity: number | null;
  /** Sheet row, from 1. */
  readonly sheetRow: number;
}

/** An account's open deals, in the order of the sheet. @param rows of the open deals @param silentDays as in `staleDeals` */
export function openDeals(pipeline: Pipeline, rows: readonly number[], silentDays: number): OpenDeal[] {
  const { stage, amount, expectedClose, lastActivity, sheetRows, asOf } = pipeline;
  const { flags } = staleDeals(pipeline, { silentDays });
  const known = (column: Float64Array | null, row: number) => {
    const value = at(column, row);
    return Number.isNaN(value) ? null : value;
  };
  return rows.map((row) => ({
    name: dealName(pipeline, row),
    line: linesOfDeal(pipeline, row).join(", "),
    stage: nameAt(stage, row) ?? "",
    amount: known(amount, row),
    expectedClose: known(expectedClose, row),
    stale: flags[row] !== 1 ? null : asOf !== null && at(expectedClose, row) < asOf ? "past-due" : "silent",
    lastActivity: known(lastActivity, row),
    sheetRow: at(sheetRows, row),
  }));
}
