import { at } from "../../cells/at";
import { compareNames } from "../../cells/compareNames";
import { wonDays } from "../../table/dates/wonDays";
import { linesOfDeal, portionOf } from "../../table/lines/partsOf";
import type { Pipeline } from "../../table/Pipeline";
import { latestOfRows } from "./latestOfRows";

export interface OwnedLine {
  readonly line: string;
  readonly deals: number;
  readonly amount: number | null;
  readonly last: number | null;
}

/** The lines of an account's won deals, those of most deals first. @param rows of the won deals */
export function ownedLines(pipeline: Pipeline, rows: readonly number[]): OwnedLine[] {
  const { days } = wonDays(pipeline);
  const rowsOf = new Map<string, number[]>();
  for (const row of rows) {
    for (const line of linesOfDeal(pipeline, row)) {
      const own = rowsOf.get(line);
      if (own === undefined) rowsOf.set(line, [row]);
      else own.push(row);
    }
  }
  return [...rowsOf]
    .map(([line, own]): OwnedLine => {
      const amounts = own
        .map((row) => at(pipeline.amount, row) * portionOf(pipeline, row, line))
        .filter((amount) => !Number.isNaN(amount));
      const hasSum = pipeline.amountsAdd && amounts.length > 0;
      return {
        line,
        deals: own.length,
        amount: hasSum ? amounts.reduce((sum, amount) => sum + amount) : null,
        last: latestOfRows(days, own),
      };
    })
    .sort((a, b) => b.deals - a.deals || compareNames(a.line, b.line));
}
