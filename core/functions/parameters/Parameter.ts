import type { Guidelines } from "../../balance/Guidelines";
import type { Role } from "../../table/role";
import type { Argument } from "../Argument";
import type { AlignedColumns } from "./alignColumns";
import type { Column } from "./Column";

/**
 * What of a sheet takes a parameter's place where nobody has written an argument yet: the first of these roles that has a column, the
 * amounts where shares are taken by amount, the whole table, or a number as one would type it.
 */
export type Source = readonly Role[] | "weights" | "table" | number;

/** What a parameter takes, for hosts and documentation. */
export interface ParameterInfo {
  readonly kind: "range" | "number" | "date" | "guidelines";
  readonly optional: boolean;
  readonly source: Source | null;
  /** The guideline that a number stands for: a formula that is inserted takes the user's own. */
  readonly guideline?: (guidelines: Guidelines) => number;
}

/** The rows of a call's columns, and which of the data rows count by what was read before. */
export interface Rows extends Omit<AlignedColumns, "columns"> {
  /** Null: every row. */
  readonly counts: ((row: number) => boolean) | null;
}

/** A column as `evaluate` gets it; `keeps` narrows the rows that count for the columns that are read after it. */
export interface ReadColumn<Value> {
  readonly value: Value;
  readonly keeps?: (row: number) => boolean;
}

/** Stages say which rows count, names which of them are in the base; then come amounts, days and figures. */
export type Turn = "stages" | "names" | "figures";

/** A column, read beside the other columns of its call. */
export interface ColumnParameter<Value> {
  readonly info: ParameterInfo;
  readonly turn: Turn;
  /** Several columns side by side: the first one stands for all. */
  readonly isWide?: true;
  /** Read as an empty column where it was left out, and not as null. */
  readonly orEmpty?: true;
  readonly readColumn: (parameter: string, column: Column, rows: Rows) => ReadColumn<Value>;
}

/** A single value, a list or a whole table, read by itself. */
export interface CellsParameter<Value> {
  readonly info: ParameterInfo;
  readonly readCells: (parameter: string, argument: Argument) => Value;
}

export type Parameter<Value = unknown> = ColumnParameter<Value> | CellsParameter<Value>;

/** The parameters of a function by name, in their order. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** What `evaluate` gets: a value a parameter. */
export type Values<Given extends Parameters> = {
  readonly [Name in keyof Given]: Given[Name] extends Parameter<infer Value> ? Value : never;
};

/** A column that must be given; with `optional()` it may be left out, and is null then. */
export interface RequiredColumn<Value> extends ColumnParameter<Value> {
  readonly optional: () => ColumnParameter<Value | null>;
}

/** @example columnParameter("figures", ["amount"], () => ({ value: 0 })).optional().info // { kind: "range", optional: true, source: ["amount"] } */
export function columnParameter<Value>(
  turn: Turn,
  source: Source | null,
  readColumn: ColumnParameter<Value>["readColumn"],
): RequiredColumn<Value> {
  const info = { kind: "range", optional: false, source } as const;
  return {
    info,
    turn,
    readColumn,
    optional: () => ({ info: { ...info, optional: true }, turn, readColumn }),
  };
}
