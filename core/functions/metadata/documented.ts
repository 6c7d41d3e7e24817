import type { Words } from "../../words/Words";
import type { Argument, Cells } from "../Argument";
import { catalogue } from "../catalogue";
import { type FunctionSpec, parametersOf, readsOwnSheet } from "../FunctionSpec";
import type { ParameterInfo } from "../parameters/Parameter";

/** What a language says of a function; `parameters` has a sentence with the unit for each. */
interface FunctionText<Key extends string = string> {
  readonly summary: string;
  readonly parameters: Readonly<Record<Key, string>>;
  readonly result: string;
  readonly errors: readonly string[];
  readonly example: FunctionExample;
}

/** Executed by a test: the arguments as literal cells, and the result as literal cells, an error as its code and words. */
export interface FunctionExample {
  readonly formula: string;
  readonly arguments: readonly Argument[];
  readonly result: string | number | Cells;
}

type Spec = (typeof catalogue)[number];

/** A function or a parameter that a language has no text for does not compile. */
type CatalogueText = {
  readonly [Each in Spec as Each["name"]]: FunctionText<keyof Each["parameters"] & string>;
};

export interface DocumentedParameter extends Pick<ParameterInfo, "kind" | "optional"> {
  readonly name: string;
  readonly doc: string;
}

/** A function of the catalogue with what is said of it: what metadata, stubs and documentation are written from. */
export interface DocumentedFunction
  extends Pick<FunctionSpec, "name" | "group">,
    Pick<FunctionText, "summary" | "errors" | "example"> {
  readonly parameters: readonly DocumentedParameter[];
  readonly result: FunctionSpec["result"] & { readonly doc: string };
  readonly readsOwnSheet: boolean;
}

/** The catalogue in one language, in its order. */
export function documented({
  functions,
}: Pick<Words["catalogue"], "functions">): readonly DocumentedFunction[] {
  const texts: CatalogueText = functions;
  return catalogue.map((spec: FunctionSpec & Pick<Spec, "name">) => {
    const { name, group, result } = spec;
    const text: FunctionText = texts[name];
    return {
      name,
      group,
      summary: text.summary,
      parameters: parametersOf(spec).map(({ name, kind, optional }) => ({
        name,
        kind,
        optional,
        doc: text.parameters[name] ?? "",
      })),
      result: { ...result, doc: text.result },
      errors: text.errors,
      example: text.example,
      readsOwnSheet: readsOwnSheet(spec),
    };
  });
}
