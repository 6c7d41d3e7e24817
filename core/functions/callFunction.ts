import { CellError } from "../cells/CellError";
import type { CellResult } from "../cells/CellValue";
import { isBlank } from "../cells/isBlank";
import { finish, type Slices } from "../cells/slices";
import type { Argument } from "./Argument";
import { CellRefusal } from "./CellProblem";
import { catalogue } from "./catalogue";
import { type FunctionSpec, parametersOf } from "./FunctionSpec";
import type { FunctionWords } from "./FunctionWords";
import { fromArguments } from "./parameters/readParameters";

/**
 * Calls a custom function by its name, in any case. What cannot be computed comes back as a CellError with the
 * words for it; nothing is thrown. An argument that was left out is undefined.
 */
export function callFunction(name: string, args: readonly Argument[], words: FunctionWords): CellResult {
  return finish(callFunctionInSlices(name, args, words));
}

/** The same for whoever must not hold the thread for long. */
export function callFunctionInSlices(
  name: string,
  args: readonly Argument[],
  words: FunctionWords,
): Slices<CellResult> {
  const wanted = name.trim().toUpperCase();
  return inWords(wanted, words, () => {
    const spec = catalogue.find((candidate) => candidate.name === wanted);
    if (spec === undefined) {
      throw new CellRefusal("#VALUE!", {
        code: "unknown-function",
        name: name.trim(),
        near: nearest(wanted),
      });
    }
    return spec.callInSlices(fromArguments(spec.parameters, complete(spec, args)), words);
  });
}

/** The result, or the error with its words: what hosts show. */
export function* inWords(
  name: string,
  words: FunctionWords,
  evaluate: () => Slices<CellResult>,
): Slices<CellResult> {
  try {
    return yield* evaluate();
  } catch (error) {
    if (error instanceof CellRefusal) return new CellError(error.code, words.problem(error.problem));
    return new CellError("#VALUE!", words.problem({ code: "fault", name, message: String(error) }));
  }
}

function complete(spec: FunctionSpec, given: readonly Argument[]): readonly Argument[] {
  const args = given.map((argument) => (isOneBlank(argument) ? undefined : argument));
  const parameters = parametersOf(spec);
  const most = parameters.length;
  if (args.slice(most).some((argument) => argument !== undefined)) {
    throw new CellRefusal("#VALUE!", {
      code: "too-many-arguments",
      name: spec.name,
      most,
      given: given.length,
    });
  }
  parameters.forEach(({ name, kind, optional }, i) => {
    if (optional || args[i] !== undefined) return;
    throw new CellRefusal("#VALUE!", { code: "missing", parameter: name, kind });
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
