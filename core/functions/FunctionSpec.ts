import type { CellResult } from "../cells/CellValue";

export type ParameterKind = "range" | "number" | "text" | "date" | "choice" | "guidelines";

export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly optional: boolean;
  /** One sentence with the unit. */
  readonly doc: string;
  /** For `choice`: the words that are allowed. */
  readonly choices?: readonly string[];
}

/** What a host hands over for one parameter: a rectangle of raw cells, or undefined where it was omitted. */
export type Argument = readonly (readonly unknown[])[] | undefined;

/** One custom function: what Excel, Google Sheets, the page and the documentation all come from. */
export interface FunctionSpec {
  readonly name: `FUNNEL_${string}`;
  readonly group: "mix" | "new / current" | "review" | "customers" | "time";
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly result: {
    readonly shape: "value" | "column" | "table";
    readonly doc: string;
    /** How the pane formats a single value. */
    readonly unit: "share" | "score" | "count" | "index" | "name" | "amount" | "hours" | "mixed";
  };
  readonly errors: readonly string[];
  /** Executed by a test: the arguments as literal cells, and the result as literal cells. */
  readonly example: {
    readonly formula: string;
    readonly arguments: readonly Argument[];
    readonly result: CellResult;
  };
  /** True where a call with no argument reads the calling cell's own sheet. */
  readonly readsOwnSheet: boolean;
  /** Pure and synchronous. Throws a CellError; every other exception is a fault of ours. */
  readonly evaluate: (args: readonly Argument[]) => CellResult;
}
