import type { CellError } from "./CellError";

/** What a custom function may put into one cell. */
export type CellScalar = number | string | boolean | CellError;

/** One cell, or a table that spills. */
export type CellResult = CellScalar | readonly (readonly CellScalar[])[];
