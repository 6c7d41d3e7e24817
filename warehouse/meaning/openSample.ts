import { isFailure } from "../../core/table/isFailure";
import { type OpenTable, openTable } from "../../core/table/openTable";
import type { ReadOptions } from "../../core/table/Reading";
import type { Database, Value } from "../Database";
import { WarehouseError } from "../WarehouseError";

/** So many rows tell which column is what; the meaning of cells is taken from all of them. */
const sampleSize = 5000;

/** The table's columns, and what its first rows say that each of them is. */
export interface Sample {
  readonly columns: readonly string[];
  readonly table: OpenTable;
  /** Whether the cells of each column come as numbers. */
  readonly areNumbers: readonly boolean[];
}

/** Reads the first rows as a sheet is read. @throws WarehouseError where they are no pipeline */
export async function openSample(database: Database, options: ReadOptions): Promise<Sample> {
  const rows = await database.query(`SELECT * FROM ${database.source} LIMIT ${sampleSize}`);
  const [first] = rows;
  if (first === undefined) throw new WarehouseError({ code: "no-rows" });
  const columns = Object.keys(first);
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column] ?? null)));
  const table = openTable({ values: [columns, ...cells], top: 1, left: 0 }, options);
  if (isFailure(table)) throw new WarehouseError({ code: "unread", failure: table });
  const areNumbers = columns.map((column) => rows.every((row) => isNumber(row[column] ?? null)));
  return { columns, table, areNumbers };
}

/** As a sheet holds it. */
export function cellOf(value: Value): string | number | null {
  if (typeof value === "bigint") return Number(value);
  return typeof value === "boolean" ? String(value) : value;
}

function isNumber(value: Value): boolean {
  return value === null || typeof value === "number" || typeof value === "bigint";
}
