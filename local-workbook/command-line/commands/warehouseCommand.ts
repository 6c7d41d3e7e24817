import { jsonText } from "../../../core/cells/jsonText";
import { type DialectName, dialects } from "../../../warehouse/dialects";
import { openDatabase } from "../../../warehouse/openDatabase";
import { printedStatement, reviewOfWarehouse } from "../../../warehouse/reviewOfWarehouse";
import { teamOfWarehouse } from "../../../warehouse/teamOfWarehouse";
import type { Arguments } from "../Arguments";
import type { LaterCommand } from "../Command";
import type { Context } from "../Context";
import { goalsOf } from "../goalsOf";
import { groupRows, teamRows } from "../report/groupRows";
import { figuresOf, reviewJson } from "../report/reviewJson";
import { reviewText } from "../report/reviewText";
import { teamJson } from "../report/teamJson";
import { teamText } from "../report/teamText";
import { guidelinesOf } from "../reviewOptions";
import { tableChoice, tableOptions } from "../tableChoice";
import { progressLine } from "../terminal/progressLine";
import { UsageError } from "../UsageError";
import { checkOut, writeRows } from "../writeRows";

const { sheet: _sheet, with: _with, ...kinds } = tableOptions;
/** Goals come from a file of their own. */
const noWorkbook = { kind: "csv", name: "", sheets: [], active: 0 } as const;
const known = ["review", "team"];

export const warehouseCommand: LaterCommand = {
  name: "warehouse",
  options: {
    ...kinds,
    url: "one",
    table: "one",
    "group-by": "many",
    by: "one",
    basis: "one",
    set: "many",
    portfolio: "one",
    "without-stale": "flag",
    goals: "one",
    out: "one",
    json: "flag",
    "print-sql": "flag",
    dialect: "one",
  },
  async run(args, context) {
    const [what, extra] = args.positionals;
    if (what === undefined || !known.includes(what))
      throw new UsageError(({ commandLine }) => commandLine.warehouse.whatToAsk(what, known));
    if (extra !== undefined) throw new UsageError((words) => words.commandLine.oneTooMany(extra));
    const url = args.one("url");
    if (url === undefined) throw new UsageError(({ commandLine }) => commandLine.warehouse.noUrl);
    const out = args.one("out");
    if (out !== undefined) checkOut(out);
    const groupBy = args.all("group-by");
    const isPrinted = args.flag("print-sql");
    if (groupBy.length > 0 && !isPrinted && out === undefined && !args.flag("json"))
      throw new UsageError(({ commandLine }) => commandLine.warehouse.groupsNeedOut);
    await answer(args, context, url, groupBy, out);
  },
};

async function answer(
  args: Arguments,
  context: Context,
  url: string,
  groupBy: readonly string[],
  out: string | undefined,
): Promise<void> {
  const { words } = context;
  const guidelines = guidelinesOf(args, context);
  const { options } = tableChoice(args, context, guidelines);
  const table = args.one("table") ?? null;
  const name = table ?? url.slice(url.indexOf(":") + 1);
  const progress = progressLine(context, name, words.commandLine.warehouse.asking);
  const database = await openDatabase(url, table);
  const reviewOptions = { guidelines, withoutStale: args.flag("without-stale") };
  try {
    if (args.flag("print-sql")) {
      const into = { dialect: dialectOf(args), table: table ?? "deals" };
      context.out(await printedStatement(database, options, reviewOptions, groupBy, into));
      return;
    }
    if (args.positionals[0] === "team") {
      const { goals, problems } = goalsOf(args, noWorkbook, context);
      const team = await teamOfWarehouse(database, options, reviewOptions, goals, (done, of) =>
        progress.show(done / of),
      );
      progress.clear();
      const report = { file: name, team, notes: [], problems };
      if (out !== undefined) await writeRows(out, teamRows(team, words), context);
      else if (args.flag("json")) context.out(`${jsonText(teamJson(report, words), "  ")}\n`);
      else context.out(teamText(report, context));
      return;
    }
    const { groups } = await reviewOfWarehouse(database, options, reviewOptions, groupBy, (done, of) =>
      progress.show(done / of),
    );
    progress.clear();
    if (out !== undefined) await writeRows(out, groupRows(groups, groupBy, words), context);
    else if (groupBy.length > 0) {
      const reviews = groups.map((group) => ({
        group: Object.fromEntries(groupBy.map((column, place) => [column, group.values[place] ?? ""])),
        asOf: group.review.asOf === null ? null : words.format.day(group.review.asOf),
        deals: group.review.deals,
        ...figuresOf(group.review, words),
      }));
      context.out(`${jsonText({ groups: reviews }, "  ")}\n`);
    } else {
      for (const { review } of groups) {
        const report = {
          file: name,
          sheet: name,
          review,
          notes: [],
          first: null,
          toAsk: [],
          ease: null,
          doors: null,
          newLines: [],
          since: null,
        };
        if (args.flag("json")) context.out(`${jsonText(reviewJson(report, words), "  ")}\n`);
        else context.out(reviewText(report, context));
      }
    }
  } finally {
    progress.clear();
    await database.close();
  }
}

/** @throws UsageError */
function dialectOf(args: Arguments): DialectName {
  const given = args.one("dialect") ?? "duckdb";
  const names = Object.values(dialects).map(({ name }) => name);
  const found = names.find((name) => name === given.toLowerCase());
  if (found === undefined)
    throw new UsageError(({ commandLine }) => commandLine.notOneOf("--dialect", given, names));
  return found;
}
