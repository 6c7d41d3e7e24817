import { basename } from "node:path";
import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import { customerReport } from "../../../core/customers/customerReport";
import { accountBrief } from "../../../core/weekly/brief/accountBrief";
import type { Command } from "../Command";
import { likelyWord } from "../likelyWord";
import { openAndTell } from "../openPipeline";
import { briefText } from "../report/briefText";
import { blockedOption } from "../reviewLog";
import { guidelinesOf } from "../reviewOptions";
import { asOfOption, tableChoice, tableOptions } from "../tableChoice";
import { UsageError } from "../UsageError";

export const briefCommand: Command = {
  name: "brief",
  options: { ...tableOptions, set: "many" },
  run(args, context) {
    const [path, account, extra] = args.positionals;
    if (path === undefined || account === undefined)
      throw new UsageError((words) =>
        words.commandLine.missingAccount(words.commandLine.commands.brief.usage),
      );
    if (extra !== undefined) throw new UsageError((words) => words.commandLine.accountInQuotes(extra));
    const guidelines = guidelinesOf(args, context);
    const choice = tableChoice(args, context, guidelines);
    const { pipeline, workbook } = openAndTell(path, choice, context);
    const file = basename(path);
    if (pipeline.account === null)
      throw new UsageError((words) => words.commandLine.unreadableTable(file, words.commandLine.noAccounts));
    const brief = accountBrief(
      pipeline,
      customerReport(pipeline, { ...asOfOption(choice), ...blockedOption(workbook, pipeline) }),
      account,
      { ...defaultGuidelines, ...guidelines },
    );
    if (brief === null) {
      const near = likelyWord(account, pipeline.account.names);
      throw new UsageError((words) =>
        words.commandLine.unreadableTable(
          file,
          words.brief.noSuchAccount(account) + words.commandLine.didYouMean(near),
        ),
      );
    }
    context.out(briefText(file, brief, context));
  },
};
