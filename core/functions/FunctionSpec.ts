import type { CellResult } from "../cells/CellValue";
import { finish, type Slices } from "../cells/slices";
import type { FunctionWords } from "./FunctionWords";
import type { AlignedColumns } from "./parameters/alignColumns";
import type { ParameterInfo, Parameters, Values } from "./parameters/Parameter";
import { type Given, readParameters } from "./parameters/readParameters";

/** Where the data of a call's columns stand in their ranges, for a result that stands beside them. */
export type Place = Omit<AlignedColumns, "columns">;

/** What a function is called, what it takes and what comes of it. */
interface Described<Name, Taken> {
  readonly name: Name;
  readonly group: "mix" | "new / current" | "review" | "customers" | "time";
  /** By name, in their order: reading, checks, metadata, documentation and the pane's formulas come from here. */
  readonly parameters: Taken;
  readonly result: {
    readonly shape: "value" | "column" | "table";
    /** How the pane formats a single value. */
    readonly unit: "share" | "score" | "count" | "index" | "name" | "mixed";
  };
}

/** One custom function: what Excel, Google Sheets, the page and the documentation all come from. */
export interface FunctionSpec<Name extends string = string, Taken extends Parameters = Parameters>
  extends Described<Name, Taken> {
  /** Throws a CellRefusal; every other exception is a fault of ours. */
  readonly call: (given: Given, words: FunctionWords) => CellResult;
  /** The same for whoever must not hold the thread for long. */
  readonly callInSlices: (given: Given, words: FunctionWords) => Slices<CellResult>;
}

/** What a function's own file says. `evaluate` is pure, gets a value a parameter, and may work in slices. */
interface Definition<Name, Taken extends Parameters> extends Described<Name, Taken> {
  readonly evaluate: (
    values: Values<Taken>,
    words: FunctionWords,
    place: Place,
  ) => CellResult | Slices<CellResult>;
}

/** @example define({ name: "FUNNEL_SIX", parameters: {}, evaluate: () => 6 }).call({ columns: () => ({}) }) // 6 */
export function define<Name extends `FUNNEL_${string}`, Taken extends Parameters>({
  evaluate,
  ...described
}: Definition<Name, Taken>): FunctionSpec<Name, Taken> {
  function* callInSlices(given: Given, words: FunctionWords): Slices<CellResult> {
    const { values, place } = yield* readParameters(described.parameters, given);
    yield;
    const result = evaluate(values, words, place);
    return isInSlices(result) ? yield* result : result;
  }
  return { ...described, callInSlices, call: (given, words) => finish(callInSlices(given, words)) };
}

function isInSlices(result: CellResult | Slices<CellResult>): result is Slices<CellResult> {
  return typeof result === "object" && "next" in result;
}

/**
 * The parameters of a function in their order.
 *
 * @example parametersOf({ parameters: { k: { info: { kind: "number", optional: true, source: 5 } } } }) // [{ name: "k", kind: "number", optional: true, source: 5 }]
 */
export function parametersOf({
  parameters,
}: FunctionSpec): readonly (ParameterInfo & { readonly name: string })[] {
  return Object.entries(parameters).map(([name, { info }]) => ({ name, ...info }));
}

/**
 * Whether a call with no argument reads the calling cell's own sheet.
 *
 * @example readsOwnSheet({ parameters: { lines: { orEmpty: true } } }) // true
 */
export function readsOwnSheet({ parameters }: FunctionSpec): boolean {
  return Object.values(parameters).some((parameter) => "orEmpty" in parameter);
}
