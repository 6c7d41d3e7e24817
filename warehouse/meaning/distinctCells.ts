import type { RawColumn, RawMeasure } from "../../core/table/RawColumn";
import type { Database, Row } from "../Database";
import { quoted } from "../dialects";
import { cellOf } from "./openSample";

/** The distinct cells of a column, as the statements name them and as a sheet holds them, with how many rows have each. Blanks are left out. */
export interface DistinctCells {
  readonly raw: readonly string[];
  readonly cells: readonly (string | number)[];
  readonly counts: readonly number[];
}

/**
 * The distinct cells of a column and how many rows, or deals, have each.
 *
 * @param areNumbers whether the cells are numbers to the database
 * @param dealId the column by which rows are one deal; null: each row counts
 */
export async function distinctCells(
  { source, dialect, query }: Database,
  column: string,
  areNumbers: boolean,
  dealId: string | null = null,
): Promise<DistinctCells> {
  const text = rawText(dialect, column);
  const id = dealId === null ? "" : `TRIM(${rawText(dialect, dealId)})`;
  const deals =
    dealId === null
      ? "COUNT(*)"
      : `COUNT(DISTINCT NULLIF(${id}, '')) + SUM(CASE WHEN ${id} = '' THEN 1 ELSE 0 END)`;
  const rows = await query(`SELECT ${text} AS raw, ${deals} AS n FROM ${source} GROUP BY 1`);
  const filled = rows.filter(({ raw }) => raw !== "");
  const raw = filled.map((row) => String(row.raw));
  return {
    raw,
    cells: areNumbers ? raw.map(Number) : raw,
    counts: filled.map((row) => Number(row.n)),
  };
}

/** A cell as the text by which lookups know it; a timestamp by its day, and a blank as "". */
export function rawText(dialect: Database["dialect"], column: string): string {
  return `COALESCE(CAST(${quoted(dialect, column)} AS ${dialect.text}), '')`;
}

/** The cells as readers of names take them: row i holds the i-th. */
export function asNames({ cells }: Pick<DistinctCells, "cells">): RawColumn {
  return { codes: Int32Array.from(cells.keys()), cells };
}

/** The same for readers of money, chances and days. */
export function asMeasure({ cells }: Pick<DistinctCells, "cells">): RawMeasure {
  const numbers = Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : Number.NaN));
  const texts = cells.filter((cell) => typeof cell === "string");
  let code = 0;
  const codes = Int32Array.from(cells, (cell) => (typeof cell === "string" ? code++ : -1));
  return { numbers, others: texts.length === 0 ? null : { codes, cells: texts } };
}

/** A value of an answer as a number; null where there is none. */
export function numberIn(row: Row, name: string): number | null {
  const value = cellOf(row[name] ?? null);
  return value === null ? null : Number(value);
}
