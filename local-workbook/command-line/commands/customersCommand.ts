import { basename } from "node:path";
import { jsonText } from "../../../core/cells/jsonText";
import { customerReport } from "../../../core/customers/customerReport";
import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import { customersJson } from "../../../core/customers/report/customersJson";
import type { Arguments } from "../Arguments";
import type { Command } from "../Command";
import type { Context } from "../Context";
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
    const { pipeline, workbook } =
      columns === undefined ? openAndTell(path, choice, context) : openList(path, columns, choice, context);
    const report = customerReport(pipeline, {
      ...asOfOption(choice),
      ...blockedOption(workbook, pipeline),
      ...monthsOption(args),
    });
    const file = basename(path);
    const { why } = report;
    if (why !== "known" && (report.whitespace?.gaps.length ?? 0) === 0)
      throw new UsageError((words) =>
        words.commandLine.unreadableTable(file, words.customers.noHistory(why)),
      );
    if (args.flag("json")) {
      context.out(`${jsonText(customersJson(report), "  ")}\n`);
      tellIssues(report, context);
    } else context.out(customersText(file, report, context));
  },
};

/** The horizon of the forecast, where it is given. @throws UsageError */
export function monthsOption(args: Arguments): { readonly months?: number } {
  const months = args.one("months");
  return months === undefined ? {} : { months: wholeNumber("--months", months, mostMonths) };
}

/** What was left out, for which the contract of the JSON has no place. */
export function tellIssues({ issues }: Pick<CustomerReport, "issues">, context: Context): void {
  const { commandLine, customers } = context.words;
  for (const issue of issues) tell(context, `${commandLine.program}: ${customers.historyIssue(issue)}`);
}
