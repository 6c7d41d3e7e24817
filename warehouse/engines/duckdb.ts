import type { Database, Row, Value } from "../Database";
import { dialects } from "../dialects";
import type { Parameter } from "../Parameter";
import { engineError, loadEngine } from "./loadEngine";
import { tableName } from "./tableName";

/** What of the package is used. */
interface DuckDb {
  readonly DuckDBInstance: { create(path: string, options?: Record<string, string>): Promise<Instance> };
  listValue(values: readonly (string | number | null)[]): unknown;
  LIST(type: unknown): unknown;
  readonly VARCHAR: unknown;
  readonly DOUBLE: unknown;
}
interface Instance {
  connect(): Promise<Connection>;
  closeSync(): void;
}
interface Answer {
  deduplicatedColumnNames(): readonly string[];
  getColumnsJS(): readonly (readonly unknown[])[];
}
interface Connection {
  runAndReadAll(sql: string, values?: unknown[], types?: unknown[]): Promise<Answer>;
  closeSync(): void;
}

/**
 * A DuckDB that lives in this program, over a database file that is only read, or over Parquet or CSV files. Cells of CSV files are texts,
 * as they are where a file is opened otherwise: what they mean is read from them.
 *
 * @param url `duckdb:FILE`, `parquet:GLOB` or `csv:GLOB`
 */
export async function openDuckDb(url: string, table: string | null): Promise<Database> {
  const duckdb = await loadEngine<DuckDb>("@duckdb/node-api", "DuckDB");
  const [kind = "", path = ""] = [url.slice(0, url.indexOf(":")), url.slice(url.indexOf(":") + 1)];
  const file = path.replaceAll("'", "''");
  const source =
    kind === "parquet" ? `read_parquet('${file}')` : kind === "csv" ? "deals_of_files" : tableName(table);
  const failed = engineError("DuckDB");
  const isFile = kind === "duckdb";
  const instance = await duckdb.DuckDBInstance.create(
    isFile ? path : ":memory:",
    isFile ? { access_mode: "READ_ONLY" } : {},
  ).catch(failed);
  const connection = await instance.connect().catch(failed);
  // Text is taken apart once, and not by each question.
  if (kind === "csv")
    await connection
      .runAndReadAll(
        `CREATE TABLE deals_of_files AS SELECT * FROM read_csv('${file}', all_varchar = true, header = true)`,
      )
      .catch(failed);
  return {
    dialect: dialects.duckdb,
    source,
    async query(sql: string, parameters: readonly Parameter[] = []): Promise<readonly Row[]> {
      const values = parameters.map((list) => duckdb.listValue(list));
      const isText = (list: Parameter) => list.some((value) => typeof value === "string");
      const types = parameters.map((list) => duckdb.LIST(isText(list) ? duckdb.VARCHAR : duckdb.DOUBLE));
      const answer = await connection.runAndReadAll(sql, values, types).catch(failed);
      return rowsOf(answer);
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Column by column, which takes a third of the time of the package's own rows. */
function rowsOf(answer: Answer): readonly Row[] {
  const names = answer.deduplicatedColumnNames();
  const columns = answer.getColumnsJS();
  return Array.from(columns[0] ?? [], (_, place) => {
    const row: Record<string, Value> = {};
    names.forEach((name, column) => {
      row[name] = plain(columns[column]?.[place]);
    });
    return row;
  });
}

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return value;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
