import type { Words } from "../../words/Words";
import type { DocumentedFunction, DocumentedParameter } from "./documented";
import { lowerFirst } from "./lowerFirst";

type HelperWords = Words["catalogue"]["helper"];

/**
 * One top-level function a spec for Apps Script, which shows only functions that stand so and carry `@customfunction`. Each hands its
 * name and raw arguments to `handler`, a function of the bundle. Google's formula helper knows no `[name]` for an optional parameter and
 * shows no `@return` (https://developers.google.com/apps-script/concepts/jsdoc): the description and the summary say both.
 *
 * @example sheetsStubs([{ name: "FUNNEL_SIX", summary: "Six.", parameters: [], result: { doc: "6" } }], { gives: String }).split("\n")[5] // "function FUNNEL_SIX() {"
 */
export function sheetsStubs(
  catalogue: readonly DocumentedFunction[],
  words: HelperWords,
  handler = "FunnelBalance.customFunction",
): string {
  return catalogue.map((spec) => stub(spec, words, handler)).join("\n");
}

function stub(spec: DocumentedFunction, words: HelperWords, handler: string): string {
  const names = spec.parameters.map(({ name }) => name);
  return [
    "/**",
    ` * ${plain(`${spec.summary} ${words.gives(lowerFirst(spec.result.doc))}`)}`,
    " *",
    ...spec.parameters.map(
      (parameter) => ` * @param {${type(parameter)}} ${parameter.name} ${plain(said(parameter, words))}`,
    ),
    " * @customfunction",
    " */",
    `function ${spec.name}(${names.join(", ")}) {`,
    `  return ${handler}(${[`"${spec.name}"`, `[${names.join(", ")}]`].join(", ")});`,
    "}",
    "",
  ].join("\n");
}

function type({ kind }: DocumentedParameter): string {
  if (kind === "range" || kind === "guidelines") return "range";
  return kind === "number" ? "number" : "string";
}

function said({ doc, optional }: DocumentedParameter, words: HelperWords): string {
  return optional ? words.optional(doc) : doc;
}

/** A comment must not end early. */
function plain(text: string): string {
  return text.replace(/\*\//g, "* /").replace(/\s+/g, " ");
}
