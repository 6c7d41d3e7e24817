import { basename } from "node:path";
import { jsonText } from "../../../core/cells/jsonText";
import { buildOwnership } from "../../../core/customers/whitespace/buildOwnership";
import { salesOfPipeline } from "../../../core/customers/whitespace/salesOfPipeline";
import { whitespaceCheck } from "../../../core/customers/whitespace/whitespaceCheck";
import type { Command } from "../Command";
import { openAndTell } from "../openPipeline";
import { whitespaceText } from "../report/whitespaceText";
import { onlyFile, tableChoice, tableOptions } from "../tableChoice";
import { UsageError } from "../UsageError";

export const whitespaceCheckCommand: Command = {
  name: "whitespace-check",
  options: { ...tableOptions, json: "flag" },
  run(args, context) {
    const path = onlyFile(args, this.name);
    const choice = tableChoice(args, context);
    const { pipeline } = openAndTell(path, choice, context);
    const file = basename(path);
    const sales = salesOfPipeline(pipeline, undefined, choice.options.asOf);
    if (sales === null)
      throw new UsageError((words) => words.commandLine.unreadableTable(file, words.commandLine.noSales));
    const check = whitespaceCheck(buildOwnership(sales));
    if (args.flag("json")) context.out(`${jsonText({ file, ...check }, "  ")}\n`);
    else context.out(whitespaceText(file, check, pipeline.asOf, context));
  },
};
