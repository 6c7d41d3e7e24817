import { CellError } from "../cells/CellError";
import type { CellResult } from "../cells/CellValue";
import { isBlank } from "../cells/isBlank";
import * as words from "../words/en";
import { catalogue } from "./catalogue";
import type { Argument, FunctionSpec } from "./FunctionSpec";

/**
 * Calls a custom function by its name, in any case. What cannot be computed comes back as a CellError with the
 * words for it; nothing is thrown. An argument that was left out is undefined.
 *
 * @example callFunction("FUNNEL_HHI", [[["Sensors"], ["Sensors"], ["Valves"], ["Pumps"]]]) // 0.375
 */
export function callFunction(name: string, args: readonly Argument[]): CellResult {
  const wanted = name.trim().toUpperCase();
  const spec = catalogue.find((candidate) => candidate.name === wanted);
  try {
    if (spec === undefined) {
      throw new CellError("#VALUE!", words.functions.unknownFunction(name.trim(), nearest(wanted)));
    }
    return spec.evaluate(readable(spec, args));
  } catch (error) {
    if (error instanceof CellError) return error;
    return new CellError("#VALUE!", words.functions.fault(wanted, String(error)));
  }
}

function readable(spec: FunctionSpec, given: readonly Argument[]): readonly Argument[] {
  const args = given.map((argument) => (isOneBlank(argument) ? undefined : argument));
  const most = spec.parameters.length;
  if (args.slice(most).some((argument) => argument !== undefined)) {
    throw new CellError("#VALUE!", words.functions.tooManyArguments(spec.name, most, given.length));
  }
  spec.parameters.forEach((parameter, i) => {
    if (parameter.optional || args[i] !== undefined) return;
    throw new CellError("#VALUE!", words.functions.missing(parameter.name, parameter.kind, parameter.doc));
  });
  return args;
}

/** One empty cell is an argument left out: Google Sheets hands both over alike, and Excel on the desktop an empty cell as 0. */
function isOneBlank(argument: Argument): boolean {
  return argument?.length === 1 && argument[0]?.length === 1 && isBlank(argument[0][0]);
}

/** A known name that contains the wanted word or is contained in it. */
function nearest(wanted: string): string | null {
  const word = wanted.replace(/^FUNNEL_?/, "");
  if (word === "") return null;
  const near = catalogue.find(({ name }) => name.slice(7).startsWith(word) || word.startsWith(name.slice(7)));
  return near?.name ?? null;
}
