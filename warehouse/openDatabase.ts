import type { Database } from "./Database";
import { openDuckDb } from "./engines/duckdb";
import { openPostgres } from "./engines/postgres";
import { WarehouseError } from "./WarehouseError";

/** Opens what an address names: `duckdb:FILE`, `parquet:GLOB`, `csv:GLOB`, or `postgres://...`. @throws WarehouseError */
export async function openDatabase(url: string, table: string | null): Promise<Database> {
  if (/^(duckdb|parquet|csv):./.test(url)) return openDuckDb(url, table);
  if (/^postgres(ql)?:\/\/./.test(url)) return openPostgres(url, table);
  throw new WarehouseError({ code: "unknown-url", url });
}
