import { basename } from "node:path";
import { readGoals } from "../../../core/sheets/readGoals";
import { readPipelineByOwner } from "../../../core/table/readPipelineByOwner";
import { teamOf } from "../../../core/team/teamOf";
import * as words from "../../../core/words/en/commandLine";
import { noOwners } from "../../../core/words/en/functions";
import type { Command } from "../Command";
import { openTable } from "../openTable";
import { teamJson } from "../report/teamJson";
import { teamText } from "../report/teamText";
import { guidelinesOf } from "../reviewOptions";
import { secondTables } from "../secondTables";
import { onlyFile, tableChoice, tableOptionHelp, tableOptions } from "../tableChoice";
import { UsageError } from "../UsageError";

const goalsSheet = "goals";
/** A scorecard has both bases, and every rep. */
const { owner: _, ...kinds } = tableOptions;
const { owner: __, ...kindHelp } = tableOptionHelp;

export const teamCommand: Command = {
  name: "team",
  ...words.commands.team,
  options: {
    ...kinds,
    by: "one",
    set: "many",
    portfolio: "one",
    "without-stale": "flag",
    goals: "one",
    json: "flag",
  },
  optionHelp: {
    ...kindHelp,
    by: words.options.by,
    set: words.options.set,
    portfolio: words.options.portfolio,
    "without-stale": words.options.withoutStale,
    goals: words.options.goals,
    json: words.options.json,
  },
  run(args, terminal) {
    const path = onlyFile(args, words.commands.team.usage);
    const guidelines = guidelinesOf(args, terminal);
    const { workbook, read } = openTable(path, tableChoice(args, terminal), terminal, (cells, options) => {
      const reps = readPipelineByOwner(cells, options);
      return "code" in reps ? reps : { read: reps };
    });
    const file = basename(path);
    if (read.length === 0) throw new UsageError(words.unreadableTable(file, noOwners));
    const named = args.one("goals");
    const goalsTable =
      named === undefined
        ? workbook.sheets.find(({ name }) => name.toLowerCase() === goalsSheet)
        : secondTables([named], workbook, terminal)[0];
    const { goals, problems } = goalsTable ? readGoals(goalsTable.cells) : { goals: [], problems: [] };
    const team = teamOf(read, { guidelines, goals, withoutStale: args.flag("without-stale") });
    const report = { file, team, notes: workbook.notes, problems };
    if (args.flag("json")) terminal.out(`${JSON.stringify(teamJson(report), null, 2)}\n`);
    else terminal.out(teamText(report, terminal));
  },
};
