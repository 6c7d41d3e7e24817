import { at } from "../../cells/at";
import { Outcome, type Pipeline } from "../../table/Pipeline";
import { buildHistory } from "./buildHistory";
import { isRefund } from "./isRefund";
import type { HistoryIssue, PurchaseHistory } from "./PurchaseHistory";

/**
 * The history of the won deals of a pipeline; of every row where the table has no stages, which makes it a list of
 * transactions. A purchase is made on its close date, else on its created date, and that is told. Amounts of several
 * currencies are not known, and that is told.
 *
 * @param asOf serial day; the pipeline's own where it is not given
 * @returns null where the table has no accounts or no dates
 */
export function historyOfPipeline(pipeline: Pipeline, asOf?: number): PurchaseHistory | null {
  const { account, closedOn, created } = pipeline;
  if (account === null || !(closedOn ?? created)) return null;
  const isLog = pipeline.stage === null;
  const rows: number[] = [];
  for (let row = 0; row < pipeline.rows; row++) {
    if (isLog || pipeline.outcome[row] === Outcome.won) rows.push(row);
  }
  const undated: number[] = [];
  const days = Float64Array.from(rows, (row) => {
    const close = at(closedOn, row);
    if (!Number.isNaN(close)) return close;
    const day = at(created, row);
    if (!isLog && !Number.isNaN(day)) undated.push(row);
    return day;
  });
  const mixed = pipeline.amount !== null && !pipeline.amountsAdd;
  const refunds = refundsOf(pipeline);
  const told = (code: HistoryIssue["code"], noted: readonly number[]): HistoryIssue[] => {
    const [first] = noted;
    return first === undefined ? [] : [{ code, rows: noted.length, first: at(pipeline.sheetRows, first) }];
  };
  return buildHistory(
    {
      names: account.names,
      codes: Int32Array.from(rows, (row) => account.codes[row] ?? -1),
      days,
      amounts:
        pipeline.amount === null || mixed
          ? null
          : Float64Array.from(rows, (row) => (refunds(row) ? -1 : at(pipeline.amount, row))),
      currency: pipeline.currency,
      sheetRows: Int32Array.from(rows, (row) => at(pipeline.sheetRows, row)),
      issues: [
        ...told("every-row-counts", isLog ? rows : []),
        ...told("created-date", undated),
        ...told("mixed-currencies", mixed ? rows : []),
      ],
    },
    asOf ?? (isLog ? undefined : (pipeline.asOf ?? undefined)),
  );
}

/** The pipeline holds negative amounts as "not known"; the sheet's own cell says which they were. */
function refundsOf({ amount, columns, source, sheetRows }: Pipeline): (row: number) => boolean {
  const column = columns.amount?.column;
  if (column === undefined) return () => false;
  const { values, top, left } = source;
  return (row) =>
    Number.isNaN(at(amount, row)) && isRefund(values[at(sheetRows, row) - top]?.[column - left]);
}
