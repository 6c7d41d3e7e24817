import { basename } from "node:path";
import { customerReport } from "../../../core/customers/customerReport";
import { customersJson } from "../../../core/customers/report/customersJson";
import * as words from "../../../core/words/en/commandLine";
import * as customerWords from "../../../core/words/en/customers";
import type { Command } from "../Command";
import { openList } from "../openList";
import { openPipeline } from "../openPipeline";
import { customersText } from "../report/customersText";
import { asOfOption, onlyFile, tableChoice, tableOptionHelp, tableOptions } from "../tableChoice";
import { UsageError } from "../UsageError";
import { wholeNumber } from "../wholeNumber";

const mostMonths = 120;

export const customersCommand: Command = {
  name: "customers",
  ...words.commands.customers,
  options: { ...tableOptions, months: "one", columns: "one", json: "flag" },
  optionHelp: {
    ...tableOptionHelp,
    months: words.options.months,
    columns: words.options.columns,
    json: words.options.json,
  },
  notes: words.customersNotes,
  run(args, terminal) {
    const path = onlyFile(args, words.commands.customers.usage);
    const choice = tableChoice(args, terminal);
    const columns = args.one("columns");
    const months = args.one("months");
    const { pipeline } =
      columns === undefined
        ? openPipeline(path, choice, terminal)
        : openList(path, columns, choice, terminal);
    const report = customerReport(pipeline, {
      ...asOfOption(choice),
      ...(months !== undefined && { months: wholeNumber("--months", months, mostMonths) }),
    });
    const file = basename(path);
    if (report.why !== "known" && (report.whitespace?.gaps.length ?? 0) === 0)
      throw new UsageError(words.unreadableTable(file, customerWords.noHistory(report.why)));
    if (args.flag("json")) {
      terminal.out(`${JSON.stringify(customersJson(report), null, 2)}\n`);
      // The contract of the JSON has no place for what was left out.
      for (const issue of report.issues)
        terminal.err(`${words.program}: ${customerWords.historyIssue(issue)}\n`);
    } else terminal.out(customersText(file, report, terminal));
  },
};
