import { basename } from "node:path";
import { review } from "../../../core/balance/review";
import { jsonText } from "../../../core/cells/jsonText";
import { customerReport } from "../../../core/customers/customerReport";
import { type ActivityLog, readActivityLog } from "../../../core/sheets/activityLog";
import { unusedRows, withRepInputs } from "../../../core/sheets/repInputs";
import { readTimeSheet } from "../../../core/sheets/timeSheet";
import { aimsOfReview } from "../../../core/time/balance/aimsOfReview";
import { handOff } from "../../../core/time/inside/handOff";
import { noHoursSpent, spentHours } from "../../../core/time/spentHours";
import { timeInputs } from "../../../core/time/timeInputs";
import { timePlan, timePlanInSlices } from "../../../core/time/timePlan";
import { nextActions } from "../../../core/weekly/actions/nextActions";
import type { WorkbookFile } from "../../files/WorkbookFile";
import type { Command } from "../Command";
import type { Context } from "../Context";
import { guidelinesOfOwner } from "../goalsOf";
import { hourLimits } from "../hourLimits";
import { openAndTell } from "../openPipeline";
import { timeJson } from "../report/timeJson";
import { timeText } from "../report/timeText";
import { blockedOption, reviewLogOf, sheetCells } from "../reviewLog";
import { guidelinesOf } from "../reviewOptions";
import { secondTables } from "../secondTables";
import { asOfOption, onlyFile, tableChoice, tableOptions } from "../tableChoice";
import { UsageError } from "../UsageError";

/** A week has no more. */
const mostHours = 168;

export const timeCommand: Command = {
  name: "time",
  options: {
    ...tableOptions,
    set: "many",
    portfolio: "one",
    goals: "one",
    hours: "one",
    floor: "many",
    cap: "many",
    log: "one",
    json: "flag",
  },
  run(args, context) {
    const path = onlyFile(args, this.name);
    const guidelines = guidelinesOf(args, context);
    const choice = tableChoice(args, context, guidelines);
    const { pipeline, workbook } = openAndTell(path, choice, context);
    const rep = readTimeSheet(sheetCells(workbook, context.words.time.sheetName));
    const hours = args.one("hours") === undefined ? rep.hours : hoursOf(args.one("hours") ?? "");
    if (hours === null) throw new UsageError((words) => words.commandLine.noHours);
    const log = args.one("log") === undefined ? null : logOf(args.one("log") ?? "", workbook, context);
    const customers = customerReport(pipeline, {
      ...asOfOption(choice),
      ...blockedOption(workbook, pipeline),
    });
    const ofOwner = guidelinesOfOwner(guidelines, args, workbook, context);
    const reviewed = review(pipeline, { guidelines: ofOwner });
    const inputs = timeInputs(pipeline, customers, ofOwner, log?.entries);
    const spent = log === null ? noHoursSpent : spentHours(log.hours, pipeline);
    const { time } = context.words;
    const lines = reviewed.lines.map(({ name }) => name);
    const aims = aimsOfReview(reviewed, hourLimits(args, lines));
    const planned = timePlan(withRepInputs(inputs.activities, rep, time), hours, spent, aims);
    if (!planned.ok) throw new UsageError((words) => words.time.hoursProblem(planned.problem));
    const { plan } = planned;
    const report = {
      file: basename(path),
      asOf: pipeline.asOf,
      inputs,
      plan,
      lacking: aims.lacking,
      budget: aims.budget,
      handOff: handOff(plan, customers, ofOwner, (activities, own) =>
        timePlanInSlices(activities, own, noHoursSpent, aims),
      ),
      actions: nextActions({
        pipeline,
        review: reviewed,
        customers,
        plan,
        log: reviewLogOf(workbook),
        today: pipeline.asOf,
      }),
      log,
      unreadable: rep.unreadable,
      unused: unusedRows(inputs.activities, rep, time),
    };
    if (args.flag("json")) context.out(`${jsonText(timeJson(report, context.words), "  ")}\n`);
    else context.out(timeText(report, context));
  },
};

function hoursOf(text: string): number {
  const hours = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  if (!(hours <= mostHours)) throw new UsageError((words) => words.commandLine.notHours(text, mostHours));
  return hours;
}

function logOf(name: string, workbook: WorkbookFile, context: Context): ActivityLog {
  const [table] = secondTables([name], workbook, context);
  const log = table ? readActivityLog(table.cells) : null;
  if (log === null) throw new UsageError((words) => words.commandLine.noLog(basename(name)));
  return log;
}
