import type { Slices } from "../../cells/slices";
import { dealsOfAccounts } from "../../table/chooseDeals";
import { dealsWhere, sheetRowsOf } from "../../table/deals/sheetRowsOf";
import { holdsLine } from "../../table/lines/partsOf";
import type { Pipeline } from "../../table/Pipeline";
import type { BlockedLine } from "./BlockedLine";
import { customerMap } from "./customerMap";
import type { CustomerMap } from "./MapPlace";
import { salesOfPipeline } from "./salesOfPipeline";

/**
 * The map of a pipeline's customers: what they bought from colleagues they do not lack.
 *
 * @returns null without accounts or lines
 */
export function* customerMapOf(
  pipeline: Pipeline,
  options: { readonly blocked?: readonly BlockedLine[]; readonly dominant?: string | null } = {},
): Slices<CustomerMap | null> {
  const deals = dealsOfAccounts(pipeline);
  yield;
  const sales = salesOfPipeline(deals);
  yield;
  return sales && (yield* customerMap(sales, options));
}

/**
 * The sheet rows (from 1) of a customer's deals, whatever became of them: all of them, or those of a line.
 *
 * @returns none where the pipeline has no such account or line
 */
export function rowsOfPlace(pipeline: Pipeline, account: string, line: string | null): readonly number[] {
  const code = pipeline.account?.names.indexOf(account) ?? -1;
  const lineCode = line === null ? -1 : (pipeline.line?.names.indexOf(line) ?? -1);
  if (code < 0 || (line !== null && lineCode < 0)) return [];
  const wanted = new Set([lineCode]);
  const parts = pipeline.line?.parts;
  return sheetRowsOf(
    pipeline,
    dealsWhere(
      pipeline,
      (deal) =>
        pipeline.account?.codes[deal] === code &&
        (line === null || (parts !== undefined && holdsLine(parts, deal, wanted))),
    ),
  );
}
