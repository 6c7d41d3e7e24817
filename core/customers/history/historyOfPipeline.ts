import { at } from "../../cells/at";
import type { Slices } from "../../cells/slices";
import { moneyOfCell } from "../../table/money/moneyOfCell";
import { Outcome, type Pipeline } from "../../table/Pipeline";
import { historyInSlices } from "./buildHistory";
import { documentsOf } from "./documentsOf";
import type { HistoryIssue, PurchaseHistory } from "./PurchaseHistory";

/**
 * The history of the won deals of a pipeline; of every row where the table has no stages, which makes it a list of
 * transactions. A purchase is made on its close date, else on its created date, and that is told. Amounts of several
 * currencies are not known, and that is told. What comes back in a list of transactions (amounts
 * below zero, credit notes) is taken off what was bought before; what was cancelled, payments and quotes are no purchases, and that is told.
 *
 * @param asOf serial day; the whole table's where it is not given
 * @returns null where the table has no accounts or no dates
 */
export function* historyOfPipelineInSlices(
  pipeline: Pipeline,
  asOf?: number,
): Slices<PurchaseHistory | null> {
  const { account, closedOn, created } = pipeline;
  if (account === null || !(closedOn ?? created)) return null;
  const isLog = pipeline.stage === null;
  const rows: number[] = [];
  const documents = isLog ? documentsOf(pipeline) : null;
  const others: number[] = [];
  for (let row = 0; row < pipeline.rows; row++) {
    if (documents?.[row] === "neither") others.push(row);
    else if (isLog ? pipeline.outcome[row] !== Outcome.lost : pipeline.outcome[row] === Outcome.won)
      rows.push(row);
  }
  yield;
  const undated: number[] = [];
  const days = Float64Array.from(rows, (row) => {
    const close = at(closedOn, row);
    if (!Number.isNaN(close)) return close;
    const day = at(created, row);
    if (!isLog && !Number.isNaN(day)) undated.push(row);
    return day;
  });
  yield;
  const mixed = pipeline.amount !== null && !pipeline.amountsAdd;
  const noted = givenBack(pipeline);
  const back = (row: number) => {
    const amount = at(pipeline.amount, row);
    return documents?.[row] === "return" && amount > 0 ? amount : noted(row);
  };
  const returned = pipeline.amount === null ? null : Float64Array.from(rows, back);
  const told = (code: HistoryIssue["code"], noted: readonly number[]): HistoryIssue[] => {
    const [first] = noted;
    return first === undefined ? [] : [{ code, rows: noted.length, first: at(pipeline.sheetRows, first) }];
  };
  yield;
  return yield* historyInSlices(
    {
      names: account.names,
      codes: Int32Array.from(rows, (row) => account.codes[row] ?? -1),
      days,
      amounts:
        returned === null
          ? null
          : Float64Array.from(rows, (row, place) =>
              at(returned, place) > 0 ? -1 : mixed ? Number.NaN : at(pipeline.amount, row),
            ),
      isMixed: mixed,
      // Among deals that were won a refund is left out; in a list of purchases it is one of them, taken back.
      returned: isLog && !mixed ? returned : null,
      currency: pipeline.currency,
      sheetRows: Int32Array.from(rows, (row) => at(pipeline.sheetRows, row)),
      issues: [
        ...told("every-row-counts", isLog ? rows.filter((_, place) => !(at(returned, place) > 0)) : []),
        ...told("no-sale", others),
        ...told("created-date", undated),
        ...told("mixed-currencies", mixed ? rows : []),
      ],
    },
    asOf ?? (isLog ? yield* latestOfTable(pipeline) : (pipeline.asOf ?? undefined)),
  );
}

/** A list of purchases has one last day for everybody; undefined where the pipeline is the whole table, whose sales tell it. */
function* latestOfTable({ chosenFrom }: Pipeline): Slices<number | undefined> {
  if (chosenFrom === null) return undefined;
  return (yield* historyOfPipelineInSlices(chosenFrom.whole))?.asOf || undefined;
}

/**
 * The pipeline holds negative amounts as "not known"; the sheet's own cells say how much went back: above 0, else NaN.
 */
function givenBack({ amount, columns, source, sheetRows }: Pipeline): (row: number) => number {
  const { values, top, left } = source;
  const cellOf = (row: number, column: number) => values[at(sheetRows, row) - top]?.[column - left];
  const figure = (row: number) => {
    if (columns.amount !== undefined) return moneyOfCell(cellOf(row, columns.amount.column));
    const { quantity, unitPrice } = columns;
    if (quantity === undefined || unitPrice === undefined) return Number.NaN;
    return moneyOfCell(cellOf(row, quantity.column)) * moneyOfCell(cellOf(row, unitPrice.column));
  };
  return (row) => {
    if (!Number.isNaN(at(amount, row))) return Number.NaN;
    const money = -figure(row);
    return money > 0 ? money : Number.NaN;
  };
}
