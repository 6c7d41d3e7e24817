import { columnName } from "../../cells/a1";
import { numberText } from "../../cells/numberText";
import type { Words } from "../../words/Words";
import type { Cells } from "../Argument";
import type { DocumentedFunction, DocumentedParameter } from "./documented";
import { lowerFirst } from "./lowerFirst";

type PageWords = Words["catalogue"];

/** docs/FUNCTIONS.md: everything that a person needs to use the functions, in the catalogue's order. */
export function functionsPage(catalogue: readonly DocumentedFunction[], words: PageWords): string {
  const sections = Object.entries(words.groups).flatMap(([group, title]) => {
    const specs = catalogue.filter((spec) => spec.group === group);
    return specs.length === 0 ? [] : [`## ${title}\n`, ...specs.map((spec) => section(spec, words))];
  });
  return `${[words.page.introduction, ...sections].join("\n").trimEnd()}\n`;
}

function section(spec: DocumentedFunction, { page }: PageWords): string {
  return [
    `### ${spec.name}`,
    "",
    spec.summary,
    "",
    `\`=${spec.name}(${spec.parameters.map(signature).join(", ")})\``,
    "",
    ...spec.parameters.map(
      (parameter) => `- \`${parameter.name}\`${parameter.optional ? page.optional : ""}: ${parameter.doc}`,
    ),
    "",
    `${page.gives} ${lowerFirst(spec.result.doc)}`,
    "",
    ...(spec.readsOwnSheet ? [page.withoutArguments, ""] : []),
    page.errors,
    "",
    ...spec.errors.map((error) => `- ${error}`),
    "",
    page.example,
    "",
    example(spec, page),
    "",
  ].join("\n");
}

function signature({ name, optional }: DocumentedParameter): string {
  return optional ? `[${name}]` : name;
}

/** The example as it stands in a sheet: the ranges side by side from column A on; single cells stand in the formula. */
function example(spec: DocumentedFunction, { exampleGives }: PageWords["page"]): string {
  const { formula, arguments: given, result } = spec.example;
  const ranges = given.filter((argument): argument is Cells => (argument?.length ?? 0) > 1);
  const sheet = ranges.length === 0 ? [] : [grid(ranges), ""];
  const outcome = typeof result === "object" ? table(result) : `\`${cell(result)}\``;
  return [...sheet, exampleGives(formula), "", outcome].join("\n");
}

function grid(ranges: readonly Cells[]): string {
  const height = ranges.reduce((most, range) => Math.max(most, range.length), 0);
  const rows = Array.from({ length: height }, (_, row) => ranges.flatMap((range) => range[row] ?? []));
  const letters = (rows[0] ?? []).map((_, column) => columnName(column));
  return table([["", ...letters], ...rows.map((row, at) => [at + 1, ...row])]);
}

/** Every table has a heading in this notation, so the first row is it. */
function table(rows: Cells): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [first = [], ...others] = rows.map((row) => row.map(cell));
  return [first, first.map(() => "---"), ...others].map(line).join("\n");
}

function cell(value: unknown): string {
  if (typeof value === "number") return numberText(value, { digits: 6 });
  return String(value ?? "").replace(/\|/g, "\\|");
}
