import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import { partsOf, weightOfPart } from "../../table/lines/partsOf";
import { Outcome, type Pipeline } from "../../table/Pipeline";
import type { LineSales } from "./buildOwnership";

/**
 * The won deals of a pipeline as sales of lines, and its open deals as offers; every row is a sale where the table has no stages.
 *
 * @param segment header of the attribute column that says what kind of account it is; an account is what the first
 *   of its rows with a word there says, whatever became of it
 * @param asOf serial day; later sales are left out, those without a date are not
 * @returns null without accounts or lines
 */
export function salesOfPipeline(
  pipeline: Pipeline,
  segment?: string,
  asOf = Number.POSITIVE_INFINITY,
): LineSales | null {
  const { account, line, closedOn, created } = pipeline;
  if (account === null || line === null) return null;
  const dayOf = (row: number) => {
    const close = at(closedOn, row);
    return Number.isNaN(close) ? at(created, row) : close;
  };
  const bought: number[] = [];
  const offered: number[] = [];
  for (let row = 0; row < pipeline.rows; row++) {
    if (pipeline.stage !== null && pipeline.outcome[row] === Outcome.open) offered.push(row);
    if (pipeline.stage !== null && pipeline.outcome[row] !== Outcome.won) continue;
    if (!(dayOf(row) > asOf)) bought.push(row);
  }
  const { amount, amountsAdd } = pipeline;
  const { parts } = line;
  const partsOfDeals = (rows: readonly number[]) => {
    const deals: number[] = [];
    const sold: number[] = [];
    for (const deal of rows) {
      const [from, to] = partsOf(parts, deal);
      for (let part = from; part < to; part++) {
        deals.push(deal);
        sold.push(part);
      }
    }
    const accountCodes = Int32Array.from(deals, (deal) => at(account.codes, deal));
    const amountOf = (part: number, sale: number) =>
      at(amount, at(deals, sale)) * weightOfPart(parts, part, "amounts");
    return {
      deals,
      accountCodes,
      lineCodes: Int32Array.from(sold, (part) => at(parts.codes, part)),
      amounts: amount === null || !amountsAdd ? null : Float64Array.from(sold, amountOf),
    };
  };
  const { deals, ...sales } = partsOfDeals(bought);
  const { deals: _, ...offers } = partsOfDeals(offered);
  return {
    ...sales,
    accounts: account.names,
    lines: line.names,
    days: (closedOn ?? created) ? Float64Array.from(deals, dayOf) : null,
    currency: pipeline.currency,
    offers,
    ...(segment === undefined ? {} : { segments: segmentsOf(pipeline, segment) }),
  };
}

/** The first word that each account's rows hold in the column of that header; "" where there is none. */
function segmentsOf(pipeline: Pipeline, header: string): readonly string[] {
  const found = pipeline.account?.names.map(() => "") ?? [];
  const column = pipeline.attributes.find((attribute) => attribute.header === header)?.column;
  if (column === undefined) return found;
  const { values, top, left } = pipeline.source;
  pipeline.account?.codes.forEach((code, row) => {
    if (code < 0 || found[code] !== "") return;
    found[code] = cellText(values[at(pipeline.sheetRows, row) - top]?.[column - left]);
  });
  return found;
}
