import type { Database, Row } from "../Database";
import { dialects } from "../dialects";
import type { Parameter } from "../Parameter";
import { WarehouseError } from "../WarehouseError";
import { engineError, loadEngine } from "./loadEngine";
import { tableName } from "./tableName";

/** What of the package is used. */
interface Pg {
  readonly Client: new (options: Record<string, unknown>) => Client;
}
interface Client {
  connect(): Promise<void>;
  on(event: "error", told: () => void): void;
  query(question: string | Record<string, unknown>): Promise<{ readonly rows: readonly Row[] }>;
  end(): Promise<void>;
}

/** The numbers of Postgres' types of numbers; all else comes as text. */
const numberTypes: ReadonlySet<number> = new Set([20, 21, 23, 26, 700, 701, 1700]);
const truth = 16;

/**
 * A Postgres server, asked within one transaction that only reads. The password comes from PGPASSWORD or the user's own .pgpass, and never
 * from an address, which every list of processes shows. @throws WarehouseError
 */
export async function openPostgres(url: string, table: string | null): Promise<Database> {
  if (/^[^/]*\/\/[^/@]*:[^/@]+@/.test(url)) throw new WarehouseError({ code: "password-in-url" });
  const source = tableName(table);
  const module = await loadEngine<Pg & { readonly default?: Pg }>("pg", "Postgres");
  const { Client } = module.default ?? module;
  const failed = engineError("Postgres");
  const client = new Client({ connectionString: url, application_name: "funnel-balance" });
  // A connection that is lost between two questions is told by the next one.
  client.on("error", () => undefined);
  await client.connect().catch(failed);
  await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY").catch(failed);
  const types = {
    getTypeParser: (type: number) => (text: string) =>
      numberTypes.has(type) ? Number(text) : type === truth ? String(text === "t") : text,
  };
  return {
    dialect: dialects.postgres,
    source,
    async query(text: string, parameters: readonly Parameter[] = []): Promise<readonly Row[]> {
      const answer = await client.query({ text, values: parameters, types }).catch(failed);
      return answer.rows;
    },
    close: () => client.end().catch(() => undefined),
  };
}
