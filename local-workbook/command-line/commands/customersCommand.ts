import { basename } from "node:path";
import { jsonText } from "../../../core/cells/jsonText";
import { customerReport } from "../../../core/customers/customerReport";
import { customersJson } from "../../../core/customers/report/customersJson";
import type { Command } from "../Command";
import { openList } from "../openList";
import { openAndTell } from "../openPipeline";
import { customersText } from "../report/customersText";
import { blockedOption } from "../reviewLog";
import { asOfOption, onlyFile, tableChoice, tableOptions } from "../tableChoice";
import { tell } from "../terminal/tell";
import { UsageError } from "../UsageError";
import { wholeNumber } from "../wholeNumber";

const mostMonths = 120;

export const customersCommand: Command = {
  name: "customers",
  options: { ...tableOptions, months: "one", columns: "one", json: "flag" },
  run(args, context) {
    const path = onlyFile(args, this.name);
    const choice = tableChoice(args, context);
    const columns = args.one("columns");
    const months = args.one("months");
    const { pipeline, workbook } =
      columns === undefined ? openAndTell(path, choice, context) : openList(path, columns, choice, context);
    const report = customerReport(pipeline, {
      ...asOfOption(choice),
      ...blockedOption(workbook, pipeline),
      ...(months !== undefined && { months: wholeNumber("--months", months, mostMonths) }),
    });
    const file = basename(path);
    const { why } = report;
    if (why !== "known" && (report.whitespace?.gaps.length ?? 0) === 0)
      throw new UsageError((words) =>
        words.commandLine.unreadableTable(file, words.customers.noHistory(why)),
      );
    if (args.flag("json")) {
      context.out(`${jsonText(customersJson(report), "  ")}\n`);
      // The contract of the JSON has no place for what was left out.
      for (const issue of report.issues)
        tell(context, `${context.words.commandLine.program}: ${context.words.customers.historyIssue(issue)}`);
    } else context.out(customersText(file, report, context));
  },
};
