import { basename } from "node:path";
import { jsonText } from "../../../core/cells/jsonText";
import { repPages } from "../../../core/report/repPages";
import { readPipelineByOwner } from "../../../core/table/readPipelineByOwner";
import { teamOf } from "../../../core/team/teamOf";
import type { Command } from "../Command";
import { goalsOf } from "../goalsOf";
import { openFileTable } from "../openFileTable";
import { teamJson } from "../report/teamJson";
import { teamText } from "../report/teamText";
import { guidelinesOf } from "../reviewOptions";
import { onlyFile, tableChoice, tableOptions } from "../tableChoice";
import { UsageError } from "../UsageError";
import { checkPagePath, writePage } from "../writePage";

/** A scorecard has both bases, and every rep. */
const { owner: _, ...kinds } = tableOptions;

export const teamCommand: Command = {
  name: "team",
  options: {
    ...kinds,
    by: "one",
    set: "many",
    portfolio: "one",
    "without-stale": "flag",
    goals: "one",
    json: "flag",
    html: "one",
  },
  run(args, context) {
    const path = onlyFile(args, this.name);
    const page = args.one("html");
    if (page !== undefined) checkPagePath(page);
    const guidelines = guidelinesOf(args, context);
    const choice = tableChoice(args, context, guidelines);
    const { workbook, notes, read } = openFileTable(path, choice, context, readPipelineByOwner);
    const file = basename(path);
    if (read.length === 0) {
      const others = notes.flatMap((note) => (note.code === "sheets-unread" ? note.sheets : []));
      throw new UsageError(({ commandLine, functions }) =>
        commandLine.unreadableTable(file, functions.noOwners + commandLine.moreSheets(others)),
      );
    }
    const { goals, problems } = goalsOf(args, workbook, context);
    const team = teamOf(read, { guidelines, goals, withoutStale: args.flag("without-stale") });
    const report = { file, team, notes, problems };
    if (args.flag("json")) context.out(`${jsonText(teamJson(report, context.words), "  ")}\n`);
    else context.out(teamText(report, context));
    if (page !== undefined) writePage(page, repPages(team, context.words), context);
  },
};
