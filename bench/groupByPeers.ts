import { DuckDBInstance } from "@duckdb/node-api";
import * as arquero from "arquero";
import lodash from "lodash";

type Table = readonly (readonly unknown[])[];
type Groups = { readonly topLine: number; readonly topAccount: number };

/** A peer that groups the open deals of the benchmark's table by line and by account. */
export interface Contestant {
  /** From the cells to the two largest shares. */
  readonly group: () => Groups | Promise<Groups>;
  /** The same where the peer already holds the data in its own form. */
  readonly loaded?: () => Groups | Promise<Groups>;
  readonly close?: () => void;
}

const isOpen = (stage: unknown) => stage !== "Closed Won" && stage !== "Closed Lost";

export async function lodashGroups(table: Table): Promise<Contestant> {
  return {
    group: () => {
      const open = table.slice(1).filter((row) => isOpen(row[3]));
      const top = (column: number) =>
        (lodash.max(Object.values(lodash.countBy(open, (row) => row[column]))) ?? 0) / open.length;
      return { topLine: top(2), topAccount: top(1) };
    },
  };
}

export async function arqueroGroups(table: Table): Promise<Contestant> {
  const load = () =>
    arquero.table({
      account: table.slice(1).map((row) => row[1]),
      line: table.slice(1).map((row) => row[2]),
      stage: table.slice(1).map((row) => row[3]),
    });
  const group = (deals: ReturnType<typeof load>): Groups => {
    const open = deals.filter("d => d.stage !== 'Closed Won' && d.stage !== 'Closed Lost'");
    const top = (column: string) =>
      Number(open.groupby(column).count().rollup({ most: "d => op.max(d.count)" }).get("most", 0)) /
      open.numRows();
    return { topLine: top("line"), topAccount: top("account") };
  };
  const loaded = load();
  return { group: () => group(load()), loaded: () => group(loaded) };
}

export async function duckGroups(table: Table): Promise<Contestant> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const load = async () => {
    await connection.run("create or replace table deals (account varchar, line varchar, stage varchar)");
    const appender = await connection.createAppender("deals");
    for (let i = 1; i < table.length; i++) {
      const row = table[i] as readonly unknown[];
      appender.appendVarchar(String(row[1]));
      appender.appendVarchar(String(row[2]));
      appender.appendVarchar(String(row[3]));
      appender.endRow();
    }
    appender.closeSync();
  };
  const top = async (column: string) => {
    const reader = await connection.runAndReadAll(
      `select max(n) / sum(n) from (select count(*) n from deals where stage not in ('Closed Won', 'Closed Lost') group by ${column})`,
    );
    return Number(reader.getRows()[0]?.[0]);
  };
  const query = async (): Promise<Groups> => ({
    topLine: await top("line"),
    topAccount: await top("account"),
  });
  await load();
  return {
    group: async () => {
      await load();
      return query();
    },
    loaded: query,
    close: () => connection.closeSync(),
  };
}
