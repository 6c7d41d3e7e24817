import { foldName } from "../cells/foldName";
import { customerTypes } from "./customerTypes/customerTypes";
import { asOfDay } from "./dates/asOfDay";
import { dateColumns } from "./dates/dateColumns";
import { Issues } from "./Issues";
import { moneyColumn } from "./money/moneyColumn";
import { moneyOf } from "./money/moneyOf";
import { probabilityColumn } from "./money/probabilityColumn";
import { foldAccount } from "./names/foldAccount";
import { namesColumn } from "./names/namesColumn";
import type { OpenTable } from "./openTable";
import type { Pipeline } from "./Pipeline";
import { pickRows } from "./pickRows";
import type { RawMeasure } from "./RawColumn";
import type { ReadOptions } from "./Reading";
import type { ColumnReading } from "./readColumn";
import type { Role } from "./role";
import { outcomes } from "./stages/outcomes";
import { tellErrorCells } from "./tellErrorCells";
import { tellLayout } from "./tellLayout";

/**
 * The pipeline of some rows of an open table: every choice that hangs on the cells (order of dates, decimal sign, spellings,
 * customer history) is made from these rows alone, as if the others were not there.
 *
 * @param rows rows below the header; null takes all
 */
export function pipelineOf(table: OpenTable, rows: Int32Array | null, options: ReadOptions): Pipeline {
  const { cells, layout } = table;
  const raw = rows === null ? table.raw : pickRows(table.raw, rows);
  const sheetRows = rowsFrom(cells.top + layout.headerAt + 1, raw.rows, rows);
  const issues = new Issues(sheetRows, cells.joined);
  issues.take(table.told);
  tellLayout(table, issues);
  tellErrorCells(raw, layout, issues);

  const measure = (role: Role, read: (raw: RawMeasure) => ColumnReading): Float64Array | null => {
    const found = raw.measures.get(role);
    const choice = layout.columns[role];
    if (found === undefined || choice === undefined) return null;
    const reading = read(found);
    issues.tellColumn(choice, reading);
    return reading.values;
  };
  const account = namesColumn(raw, layout, "account", foldAccount, issues);
  const line = namesColumn(raw, layout, "line", foldName, issues);
  const owner = namesColumn(raw, layout, "owner", foldName, issues);
  const stages = outcomes(raw, layout, issues);
  const types = customerTypes(raw, layout, account, stages.outcome, options.customers, issues);
  const money = moneyOf(table, raw, sheetRows, issues);
  const probability = measure("probability", probabilityColumn);
  const quota = measure("quota", moneyColumn);
  const dates = dateColumns(raw, layout, issues);
  const asOf = options.asOf ?? asOfDay(stages.outcome, dates.created, dates.closedOn);

  return {
    rows: raw.rows,
    sheetRows,
    source: cells,
    headerRow: cells.top + layout.headerAt,
    headers: layout.headers,
    columns: layout.columns,
    attributes: layout.attributes,
    account,
    line,
    owner,
    ...stages,
    ...types,
    ...money,
    probability,
    quota,
    ...dates,
    asOf,
    issues: issues.all,
  };
}

/** A loop: with a function a row, 100,000 rows of `Int32Array.from` take longer than reading them. */
function rowsFrom(first: number, count: number, rows: Int32Array | null): Int32Array {
  const sheetRows = new Int32Array(count);
  for (let row = 0; row < count; row++) sheetRows[row] = first + (rows?.[row] ?? row);
  return sheetRows;
}
