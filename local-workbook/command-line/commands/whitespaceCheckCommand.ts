import { basename } from "node:path";
import { buildOwnership } from "../../../core/customers/whitespace/buildOwnership";
import { salesOfPipeline } from "../../../core/customers/whitespace/salesOfPipeline";
import { whitespaceCheck } from "../../../core/customers/whitespace/whitespaceCheck";
import * as words from "../../../core/words/en/commandLine";
import type { Command } from "../Command";
import { openPipeline } from "../openPipeline";
import { whitespaceText } from "../report/whitespaceText";
import { onlyFile, tableChoice, tableOptionHelp, tableOptions } from "../tableChoice";
import { UsageError } from "../UsageError";

export const whitespaceCheckCommand: Command = {
  name: "whitespace-check",
  ...words.commands.whitespaceCheck,
  options: { ...tableOptions, json: "flag" },
  optionHelp: { ...tableOptionHelp, json: words.options.json },
  notes: words.whitespaceNotes,
  run(args, terminal) {
    const path = onlyFile(args, words.commands.whitespaceCheck.usage);
    const choice = tableChoice(args, terminal);
    const { pipeline } = openPipeline(path, choice, terminal);
    const file = basename(path);
    const sales = salesOfPipeline(pipeline, undefined, choice.options.asOf);
    if (sales === null) throw new UsageError(words.unreadableTable(file, words.noSales));
    const check = whitespaceCheck(buildOwnership(sales));
    if (args.flag("json")) terminal.out(`${JSON.stringify({ file, ...check }, null, 2)}\n`);
    else terminal.out(whitespaceText(file, check, pipeline.asOf, terminal));
  },
};
