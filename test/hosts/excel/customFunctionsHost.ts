import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { plainContext } from "../plainContext";

/** As Excel's own: the client makes them, functions throw or return them. */
class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

const errorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidReference: "#REF!",
} as const;

/** Excel hands a function at most this much, and takes no more from it. */
const bytesAtMost = 5 * 1024 * 1024;

type ExcelFunction = (...given: unknown[]) => unknown;

export interface CustomFunctionsHost {
  /** The names that the bundle associated. */
  readonly names: readonly string[];
  /**
   * Calls a function as Excel does: one value for each declared parameter, null for one that is left out, then the invocation.
   * Resolves to what the cell shows: a value, rows that spill, or `{ code, message }`.
   */
  call(name: string, args: readonly unknown[], address?: string): Promise<unknown>;
}

const built = join(__dirname, "../../../dist/excel-addin");

/** The parameters of each function, as functions.json declares them to Excel. */
export function declaredParameters(): ReadonlyMap<string, number> {
  const { functions } = JSON.parse(readFileSync(join(built, "functions.json"), "utf8")) as {
    functions: { id: string; parameters: unknown[] }[];
  };
  return new Map(functions.map(({ id, parameters }) => [id, parameters.length]));
}

/**
 * Excel's side of custom functions around the built functions.js: a bare context with `CustomFunctions` (and, for calls that read their
 * sheet, the globals of an opened Excel), nothing else of a browser. `scripts`: those to run in its place, in their order.
 */
export function customFunctionsHost(
  globals: object = {},
  scripts: readonly string[] = ["functions.js"],
): CustomFunctionsHost {
  const functions = new Map<string, ExcelFunction>();
  const parameters = declaredParameters();
  const context = plainContext({
    ...globals,
    CustomFunctions: {
      associate: (name: string, run: ExcelFunction) => functions.set(name, run),
      Error: CustomFunctionError,
      ErrorCode: errorCode,
    },
  });
  for (const filename of scripts)
    new Script(readFileSync(join(built, filename), "utf8"), { filename }).runInContext(context);
  return {
    names: [...functions.keys()],
    async call(name, args, address) {
      const run = functions.get(name);
      const count = parameters.get(name);
      if (run === undefined || count === undefined) throw new Error(`${scripts} has no ${name}`);
      const given = Array.from({ length: count }, (_, i) => args[i] ?? null);
      // By design (https://github.com/OfficeDev/office-js/issues/4654); seen on the web.
      if (JSON.stringify(given).length > bytesAtMost) return { code: "#CALC!", message: "" };
      try {
        return shown(await run(...given, { address, functionName: name }));
      } catch (error) {
        if (!(error instanceof CustomFunctionError)) throw error;
        return { code: error.code, message: error.message };
      }
    },
  };
}

/** Excel shows null inside a table as 0, so a table must hold none. */
function shown(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  return result.map((row: unknown[]) =>
    row.map((cell) => {
      if (cell === null || cell === undefined) throw new Error("A table for Excel holds null");
      return cell instanceof CustomFunctionError ? { code: cell.code, message: cell.message } : cell;
    }),
  );
}

/** An error cell inside a range as Excel hands it to a function (functions.json asks for it). */
export const errorCell = (code: string): unknown => new CustomFunctionError(code, "");
