import { jsonText } from "../../../core/cells/jsonText";
import { type DocumentedFunction, documented } from "../../../core/functions/metadata/documented";
import type { Command } from "../Command";
import { paint } from "../terminal/paint";
import type { Terminal } from "../terminal/Terminal";
import { wrap } from "../terminal/textWidth";

export const functionsCommand: Command = {
  name: "functions",
  options: { json: "flag" },
  run(args, context) {
    const catalogue = documented(context.words.catalogue);
    if (args.flag("json")) context.out(`${jsonText(catalogue.map(described), "  ")}\n`);
    else context.out(`${catalogue.flatMap((spec) => [...lines(spec, context), ""]).join("\n")}`);
  },
};

function described({ name, group, summary, parameters, result, errors, example }: DocumentedFunction) {
  return { name, group, summary, parameters, result, errors, example: example.formula };
}

function lines({ name, parameters, summary }: DocumentedFunction, { colours, columns }: Terminal): string[] {
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  const { strong } = paint(colours);
  return [
    `${strong(name)}(${list.join(", ")})`,
    ...wrap(summary, Math.min(columns, 100) - 4).map((line) => `    ${line}`),
  ];
}
