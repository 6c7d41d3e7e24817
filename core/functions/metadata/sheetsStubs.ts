import type { DocumentedFunction, DocumentedParameter } from "./documented";

/**
 * One top-level function a spec for Apps Script, which shows only functions that stand so and carry
 * `@customfunction`. Each hands its name and raw arguments to `handler`, a function of the bundle.
 *
 * @example sheetsStubs([{ name: "FUNNEL_SIX", summary: "Six", parameters: [], result: { doc: "6" } }]).split("\n")[6] // "function FUNNEL_SIX() {"
 */
export function sheetsStubs(
  catalogue: readonly DocumentedFunction[],
  handler = "FunnelBalance.customFunction",
): string {
  return catalogue.map((spec) => stub(spec, handler)).join("\n");
}

function stub(spec: DocumentedFunction, handler: string): string {
  const names = spec.parameters.map(({ name }) => name);
  return [
    "/**",
    ` * ${plain(spec.summary)}`,
    " *",
    ...spec.parameters.map(
      (parameter) => ` * @param {${type(parameter)}} ${label(parameter)} ${plain(parameter.doc)}`,
    ),
    ` * @return ${plain(spec.result.doc)}`,
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

function label({ name, optional }: DocumentedParameter): string {
  return optional ? `[${name}]` : name;
}

/** A comment must not end early. */
function plain(text: string): string {
  return text.replace(/\*\//g, "* /").replace(/\s+/g, " ");
}
