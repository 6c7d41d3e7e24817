import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dialects, quoted } from "./dialects";
import { openDuckDb } from "./engines/duckdb";

type Cell = string | number | null;

/** Rows as a Parquet file, which DuckDB writes; a column with a text in it is one of texts. @throws WarehouseError without DuckDB */
export async function parquetOf(rows: readonly Readonly<Record<string, Cell>>[]): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
  const database = await openDuckDb("parquet:", null);
  try {
    const names = Object.keys(rows[0] ?? {});
    const lists = names.map((name) => rows.map((row) => row[name] ?? null));
    const columns = lists.map((list, place) => {
      const isText = list.some((cell) => typeof cell === "string");
      const type = isText
        ? "VARCHAR"
        : list.every((cell) => cell === null || Number.isInteger(cell))
          ? "BIGINT"
          : "DOUBLE";
      return `unnest(CAST($${place + 1} AS ${type}[])) AS ${quoted(dialects.duckdb, names[place] ?? "")}`;
    });
    const file = join(folder, "rows.parquet");
    await database.query(`CREATE TABLE written AS SELECT ${columns.join(", ")}`, lists);
    await database.query(`COPY written TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`);
    return readFileSync(file);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
