import { foldName } from "../cells/foldName";
import type { Slices } from "../cells/slices";
import { customerTypes } from "./customerTypes/customerTypes";
import { lapsedTypes } from "./customerTypes/lapses";
import { asOfDay } from "./dates/asOfDay";
import { dateColumns } from "./dates/dateColumns";
import { tellAhead } from "./dates/tellAhead";
import { withoutSlips } from "./dates/withoutSlips";
import { pickDeals } from "./deals/pickDeals";
import { Issues } from "./Issues";
import { linesAndAmounts, linesNamed } from "./lines/linesAndAmounts";
import { moneyColumn } from "./money/moneyColumn";
import { probabilityColumn } from "./money/probabilityColumn";
import { foldAccount } from "./names/foldAccount";
import { namesColumn } from "./names/namesColumn";
import type { OpenTable } from "./openTable";
import type { Pipeline } from "./Pipeline";
import type { RawMeasure } from "./RawColumn";
import type { ReadOptions } from "./Reading";
import type { ColumnReading } from "./readColumn";
import type { Role } from "./role";
import { archivedDeals } from "./stages/archivedDeals";
import { cancelledDeals } from "./stages/cancelledDeals";
import { outcomes } from "./stages/outcomes";
import { tellDeals } from "./tellDeals";
import { tellErrorCells } from "./tellErrorCells";
import { tellLayout } from "./tellLayout";

/**
 * The pipeline of all deals of an open table. Every choice that hangs on the cells (order of dates, decimal sign, spellings, customer
 * history, the as-of day) is made here, once and for everybody: `chooseDeals` takes one rep's deals of it.
 */
export function* pipelineOf(table: OpenTable, options: ReadOptions): Slices<Pipeline> {
  const { cells, layout } = table;
  const picked = pickDeals(table.raw, table.deals.deals, cells.top + layout.headerAt + 1);
  const { raw, sheetRows, rowsOf } = picked;
  const issues = new Issues(sheetRows, cells.joined);
  issues.take(table.told);
  tellLayout(table, issues);
  tellDeals(table, issues);
  tellErrorCells(picked.rows.raw, layout, issues.over(picked.rows.sheetRows));

  const measure = (role: Role, read: (raw: RawMeasure) => ColumnReading): Float64Array | null => {
    const found = raw.measures.get(role);
    const choice = layout.columns[role];
    if (found === undefined || choice === undefined) return null;
    const reading = read(found);
    issues.tellColumn(choice, reading);
    return reading.values;
  };
  yield;
  const account = namesColumn(raw, layout, "account", foldAccount, issues);
  yield;
  const named = linesNamed(table, picked, issues);
  yield;
  const owner = namesColumn(raw, layout, "owner", foldName, issues);
  yield;
  const stages = outcomes(table, raw, sheetRows, issues);
  const outcome = cancelledDeals(table, archivedDeals(table, stages.outcome, picked, issues), picked, issues);
  yield;
  const types = customerTypes(raw, layout, account, outcome, options.customers, issues);
  yield;
  const lines = linesAndAmounts(table, picked, named, issues);
  yield;
  const probability = measure("probability", probabilityColumn);
  const quota = measure("quota", moneyColumn);
  yield;
  const dates = withoutSlips(
    dateColumns(raw, layout, issues),
    { ...stages, outcome },
    options.asOf,
    layout,
    issues,
  );
  if (options.asOf === undefined && stages.stage !== null) tellAhead(dates, outcome, layout, issues);
  yield;
  const asOf = options.asOf ?? asOfDay(outcome, dates.created, dates.closedOn);

  yield;
  const customerType = lapsedTypes({ account, outcome, ...types, ...dates, asOf }, options, issues);

  yield;
  return {
    rows: raw.rows,
    sheetRows,
    rowsOf,
    chosenFrom: null,
    source: cells,
    headerRow: cells.top + layout.headerAt,
    headers: layout.headers,
    attributes: layout.attributes,
    account,
    owner,
    ...stages,
    outcome,
    ...types,
    customerType,
    customersListed: options.customers !== undefined,
    lapseMonths: options.lapseMonths ?? 0,
    ...lines,
    probability,
    quota,
    ...dates,
    asOf,
    issues: issues.all,
    issueRows: issues.rowsOf,
  };
}
