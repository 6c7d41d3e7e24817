import { catalogue } from "../../../core/functions/catalogue";
import type { FunctionSpec } from "../../../core/functions/FunctionSpec";
import * as words from "../../../core/words/en/commandLine";
import type { Command } from "../Command";
import { paint } from "../terminal/paint";
import type { Terminal } from "../terminal/Terminal";
import { wrap } from "../terminal/textWidth";

export const functionsCommand: Command = {
  name: "functions",
  ...words.commands.functions,
  options: { json: "flag" },
  optionHelp: { json: words.options.json },
  run(args, terminal) {
    if (args.flag("json")) terminal.out(`${JSON.stringify(catalogue.map(described), null, 2)}\n`);
    else terminal.out(`${catalogue.flatMap((spec) => [...lines(spec, terminal), ""]).join("\n")}`);
  },
};

function described({ name, group, summary, parameters, result, errors, example }: FunctionSpec) {
  return { name, group, summary, parameters, result, errors, example: example.formula };
}

function lines({ name, parameters, summary }: FunctionSpec, { colours, columns }: Terminal): string[] {
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  const { strong } = paint(colours);
  return [
    `${strong(name)}(${list.join(", ")})`,
    ...wrap(summary, Math.min(columns, 100) - 4).map((line) => `    ${line}`),
  ];
}
