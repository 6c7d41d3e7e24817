import type { Dialect } from "./dialects";
import type { Parameter } from "./Parameter";

/** A value as a database hands it over; whole numbers of more than 53 bits come as a bigint or as digits. */
export type Value = string | number | bigint | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** Where deals are asked for, and the one thing that is asked of it. Nothing is written. */
export interface Database {
  readonly dialect: Dialect;
  /** The table as a statement names it. */
  readonly source: string;
  /** @throws WarehouseError where it cannot answer */
  query(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}
