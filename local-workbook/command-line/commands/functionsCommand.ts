import { type DocumentedFunction, documented } from "../../../core/functions/metadata/documented";
import * as catalogueWords from "../../../core/words/en/catalogue";
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
    const catalogue = documented(catalogueWords);
    if (args.flag("json")) terminal.out(`${JSON.stringify(catalogue.map(described), null, 2)}\n`);
    else terminal.out(`${catalogue.flatMap((spec) => [...lines(spec, terminal), ""]).join("\n")}`);
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
