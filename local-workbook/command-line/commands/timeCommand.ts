import { basename } from "node:path";
import { review } from "../../../core/balance/review";
import { customerReport } from "../../../core/customers/customerReport";
import { logSheet } from "../../../core/port/logSheet";
import { type ActivityLog, readActivityLog } from "../../../core/sheets/activityLog";
import { readLog } from "../../../core/sheets/readLog";
import { readTimeSheet, withRepInputs } from "../../../core/sheets/timeSheet";
import { foldAccount } from "../../../core/table/names/foldAccount";
import { handOff } from "../../../core/time/handOff";
import { timeInputs } from "../../../core/time/timeInputs";
import { type TimePlan, timePlan } from "../../../core/time/timePlan";
import { nextActions } from "../../../core/weekly/nextActions";
import * as words from "../../../core/words/en/commandLine";
import * as timeWords from "../../../core/words/en/time";
import type { WorkbookFile } from "../../files/WorkbookFile";
import type { Command } from "../Command";
import { openPipeline } from "../openPipeline";
import { timeJson } from "../report/timeJson";
import { timeText } from "../report/timeText";
import { guidelinesOf } from "../reviewOptions";
import { secondTables } from "../secondTables";
import { asOfOption, onlyFile, tableChoice, tableOptionHelp, tableOptions } from "../tableChoice";
import type { Terminal } from "../terminal/Terminal";
import { UsageError } from "../UsageError";

/** A week has no more. */
const mostHours = 168;

export const timeCommand: Command = {
  name: "time",
  ...words.commands.time,
  options: { ...tableOptions, set: "many", portfolio: "one", hours: "one", log: "one", json: "flag" },
  optionHelp: {
    ...tableOptionHelp,
    set: words.options.set,
    portfolio: words.options.portfolio,
    hours: words.options.hours,
    log: words.options.log,
    json: words.options.json,
  },
  notes: words.timeNotes,
  run(args, terminal) {
    const path = onlyFile(args, words.commands.time.usage);
    const guidelines = guidelinesOf(args, terminal);
    const choice = tableChoice(args, terminal);
    const { pipeline, workbook } = openPipeline(path, choice, terminal);
    const rep = readTimeSheet(sheetCells(workbook, timeWords.sheetName));
    const hours = args.one("hours") === undefined ? rep.hours : hoursOf(args.one("hours") ?? "");
    if (hours === null) throw new UsageError(words.noHours);
    const log = args.one("log") === undefined ? null : logOf(args.one("log") ?? "", workbook, terminal);
    const customers = customerReport(pipeline, asOfOption(choice));
    const inputs = timeInputs(pipeline, customers);
    const planned = timePlan(withRepInputs(inputs.accounts, rep), hours, log?.hours);
    if (!planned.ok) throw new UsageError(timeWords.hoursProblem(planned.problem));
    const { plan } = planned;
    const report = {
      file: basename(path),
      asOf: pipeline.asOf,
      inputs,
      plan,
      handOff: handOff(plan, customers.outlooks),
      actions: nextActions({
        review: review(pipeline, { guidelines }),
        customers,
        plan,
        log: readLog(sheetCells(workbook, logSheet.name)?.values.slice(1) ?? []),
      }),
      log: log && { ...log, elsewhere: elsewhere(log, plan) },
      unreadable: rep.unreadable,
    };
    if (args.flag("json")) terminal.out(`${JSON.stringify(timeJson(report), null, 2)}\n`);
    else terminal.out(timeText(report, terminal));
  },
};

function hoursOf(text: string): number {
  const hours = /^\d*[.,]?\d+$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  if (!(hours <= mostHours)) throw new UsageError(words.notHours(text, mostHours));
  return hours;
}

function sheetCells({ sheets }: WorkbookFile, name: string) {
  return sheets.find((sheet) => sheet.name === name)?.cells ?? null;
}

function logOf(name: string, workbook: WorkbookFile, terminal: Terminal): ActivityLog {
  const [table] = secondTables([name], workbook, terminal);
  const log = table ? readActivityLog(table.cells) : null;
  if (log === null) throw new UsageError(words.noLog(basename(name)));
  return log;
}

/** Hours of the log with accounts that the plan does not know. */
function elsewhere({ hours }: ActivityLog, { accounts }: TimePlan): number {
  const known = new Set(accounts.map(({ account }) => foldAccount(account)));
  return [...hours].reduce((sum, [account, spent]) => sum + (known.has(account) ? 0 : spent), 0);
}
