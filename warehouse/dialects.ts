import type { Parameter } from "./Parameter";

/** In what one engine's SQL differs from another's. */
export interface Dialect {
  readonly name: DialectName;
  readonly quote: '"' | "`";
  readonly text: string;
  /** The widest whole numbers: sums of squares of money need more than 64 bits. */
  readonly wide: string;
  readonly float: string;
  /** The nearest whole number, of two as near the even one. */
  readonly halfEven: (number: string) => string;
  readonly wholeQuotient: (number: string, by: string) => string;
  /** A small table of values: by parameters where the engine takes lists, else written out. */
  readonly listed: (lists: readonly List[], from: number) => string;
  readonly takesLists: boolean;
  /** The same table with its values in the statement itself. */
  readonly writtenOut: (lists: readonly List[]) => string;
  /** Says of a step that it is to be worked out once, where the engine would not know. */
  readonly once: string;
  /** A number of its own for each row, in any order. */
  readonly rowNumber: string;
}

/** A column of a small table that goes with a statement. */
export interface List {
  readonly name: string;
  readonly type: "text" | "whole" | "float";
  readonly values: Parameter;
}

export type DialectName = "duckdb" | "postgres" | "bigquery" | "snowflake" | "databricks";

const sqlTypes = {
  duckdb: { text: "VARCHAR", whole: "BIGINT", float: "DOUBLE" },
  postgres: { text: "TEXT", whole: "BIGINT", float: "DOUBLE PRECISION" },
  bigquery: { text: "STRING", whole: "INT64", float: "FLOAT64" },
  snowflake: { text: "VARCHAR", whole: "BIGINT", float: "DOUBLE" },
  databricks: { text: "STRING", whole: "BIGINT", float: "DOUBLE" },
} as const;

/** A text in single quotes; only BigQuery and Databricks read a backslash as more than itself. */
function literal(value: Parameter[number], name: DialectName): string {
  if (value === null) return "NULL";
  if (typeof value === "number") return String(value);
  const escapes = name === "bigquery" || name === "databricks" || name === "snowflake";
  const safe = escapes ? value.replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/\r/g, "\\r") : value;
  return name === "bigquery" ? `'${safe.replace(/'/g, "\\'")}'` : `'${safe.replace(/'/g, "''")}'`;
}

/** Rows written out, one SELECT each: every dialect reads that. */
function writtenOut(name: DialectName) {
  const types = sqlTypes[name];
  return (lists: readonly List[]): string => {
    const count = lists[0]?.values.length ?? 0;
    const row = (place: number) =>
      lists
        .map(
          (list) =>
            `CAST(${literal(list.values[place] ?? null, name)} AS ${types[list.type]}) AS ${list.name}`,
        )
        .join(", ");
    if (count === 0)
      return `SELECT ${lists.map((list) => `CAST(NULL AS ${types[list.type]}) AS ${list.name}`).join(", ")}`;
    return Array.from({ length: count }, (_, place) => `SELECT ${row(place)}`).join("\n  UNION ALL ");
  };
}

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb: {
    name: "duckdb",
    writtenOut: writtenOut("duckdb"),
    once: "MATERIALIZED ",
    quote: '"',
    text: "VARCHAR",
    wide: "HUGEINT",
    float: "DOUBLE",
    halfEven: (number) => `round_even(${number}, 0)`,
    wholeQuotient: (number, by) => `CAST(FLOOR(${number} / ${by}) AS BIGINT)`,
    takesLists: true,
    rowNumber: "ROW_NUMBER() OVER ()",
    listed: (lists, from) =>
      `SELECT ${lists.map(({ name, type }, place) => `unnest(CAST($${from + place} AS ${sqlTypes.duckdb[type]}[])) AS ${name}`).join(", ")}`,
  },
  postgres: {
    name: "postgres",
    writtenOut: writtenOut("postgres"),
    once: "MATERIALIZED ",
    quote: '"',
    text: "TEXT",
    wide: "NUMERIC",
    float: "DOUBLE PRECISION",
    halfEven: (number) => `round(CAST(${number} AS DOUBLE PRECISION))`,
    wholeQuotient: (number, by) => `${number} / ${by}`,
    takesLists: true,
    rowNumber: "ROW_NUMBER() OVER ()",
    listed: (lists, from) =>
      `SELECT * FROM unnest(${lists.map(({ type }, place) => `CAST($${from + place} AS ${sqlTypes.postgres[type]}[])`).join(", ")}) AS listed(${lists.map(({ name }) => name).join(", ")})`,
  },
  bigquery: {
    name: "bigquery",
    once: "",
    quote: "`",
    text: "STRING",
    wide: "BIGNUMERIC",
    float: "FLOAT64",
    halfEven: (number) => `ROUND(CAST(${number} AS BIGNUMERIC), 0, 'ROUND_HALF_EVEN')`,
    wholeQuotient: (number, by) => `DIV(${number}, ${by})`,
    takesLists: false,
    rowNumber: "ROW_NUMBER() OVER ()",
    listed: writtenOut("bigquery"),
    writtenOut: writtenOut("bigquery"),
  },
  snowflake: {
    name: "snowflake",
    once: "",
    quote: '"',
    text: "VARCHAR",
    wide: "NUMBER(38, 0)",
    float: "DOUBLE",
    halfEven: (number) => `ROUND(CAST(${number} AS NUMBER(38, 9)), 0, 'HALF_TO_EVEN')`,
    wholeQuotient: (number, by) => `FLOOR(${number} / ${by})`,
    takesLists: false,
    rowNumber: "ROW_NUMBER() OVER (ORDER BY 1)",
    listed: writtenOut("snowflake"),
    writtenOut: writtenOut("snowflake"),
  },
  databricks: {
    name: "databricks",
    once: "",
    quote: "`",
    text: "STRING",
    wide: "DECIMAL(38, 0)",
    float: "DOUBLE",
    halfEven: (number) => `bround(${number}, 0)`,
    wholeQuotient: (number, by) => `FLOOR(${number} / ${by})`,
    takesLists: false,
    rowNumber: "ROW_NUMBER() OVER (ORDER BY 1)",
    listed: writtenOut("databricks"),
    writtenOut: writtenOut("databricks"),
  },
};

/**
 * A column's name as a statement holds it, whatever stands in it.
 *
 * @example quoted(dialects.duckdb, 'a "b"') // '"a ""b"""'
 */
export function quoted({ quote, name }: Pick<Dialect, "quote" | "name">, column: string): string {
  if (name === "bigquery") return `\`${column.replace(/\\/g, "\\\\").replace(/`/g, "\\`")}\``;
  return `${quote}${column.replaceAll(quote, quote + quote)}${quote}`;
}
