import { basename } from "node:path";
import { customerReport } from "../../../core/customers/customerReport";
import { accountBrief } from "../../../core/weekly/brief/accountBrief";
import * as briefWords from "../../../core/words/en/brief";
import * as words from "../../../core/words/en/commandLine";
import type { Command } from "../Command";
import { nearest } from "../nearest";
import { openPipeline } from "../openPipeline";
import { briefText } from "../report/briefText";
import { asOfOption, tableChoice, tableOptionHelp, tableOptions } from "../tableChoice";
import { UsageError } from "../UsageError";

export const briefCommand: Command = {
  name: "brief",
  ...words.commands.brief,
  options: tableOptions,
  optionHelp: tableOptionHelp,
  run(args, terminal) {
    const [path, account, extra] = args.positionals;
    if (path === undefined || account === undefined)
      throw new UsageError(words.missingAccount(words.commands.brief.usage));
    if (extra !== undefined) throw new UsageError(words.accountInQuotes(extra));
    const choice = tableChoice(args, terminal);
    const { pipeline } = openPipeline(path, choice, terminal);
    const file = basename(path);
    if (pipeline.account === null) throw new UsageError(words.unreadableTable(file, words.noAccounts));
    const brief = accountBrief(pipeline, customerReport(pipeline, asOfOption(choice)), account);
    if (brief === null) {
      const near = nearest(account, pipeline.account.names);
      throw new UsageError(
        words.unreadableTable(file, briefWords.noSuchAccount(account) + words.didYouMean(near)),
      );
    }
    terminal.out(briefText(file, brief, terminal));
  },
};
