import { jsonText } from "../../../core/cells/jsonText";
import { customersJson } from "../../../core/customers/report/customersJson";
import { customersOfWarehouse, printedCustomers } from "../../../warehouse/customersOfWarehouse";
import type { Database } from "../../../warehouse/Database";
import { type DialectName, dialects } from "../../../warehouse/dialects";
import { openDatabase } from "../../../warehouse/openDatabase";
import { printedReview, reviewOfWarehouse } from "../../../warehouse/reviewOfWarehouse";
import { printedTeam, teamOfWarehouse } from "../../../warehouse/teamOfWarehouse";
import type { Arguments } from "../Arguments";
import type { LaterCommand } from "../Command";
import type { Context } from "../Context";
import { goalsOf } from "../goalsOf";
import { customerRows } from "../report/customerRows";
import { customersText } from "../report/customersText";
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
import { monthsOption, tellIssues } from "./customersCommand";

const { sheet: _sheet, with: _with, ...kinds } = tableOptions;
/** Goals come from a file of their own. */
const noWorkbook = { kind: "csv", name: "", sheets: [], active: 0 } as const;

/** Everything that a question is asked with. */
interface Asked {
  readonly args: Arguments;
  readonly context: Context;
  readonly database: Database;
  /** What it is called in the answer. */
  readonly name: string;
  readonly groupBy: readonly string[];
  readonly guidelines: ReturnType<typeof guidelinesOf>;
  readonly options: ReturnType<typeof tableChoice>["options"];
  readonly out: string | undefined;
  /** Where a statement is printed and nothing is answered. */
  readonly into: { readonly dialect: DialectName; readonly table: string } | null;
  /** How far the asking is, until something is answered. */
  readonly show: (done: number, of: number) => void;
  readonly answered: () => void;
}

const questions = { review, team, customers } as const;

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
    months: "one",
    out: "one",
    json: "flag",
    "print-sql": "flag",
    dialect: "one",
  },
  async run(args, context) {
    const [what, extra] = args.positionals;
    const question = Object.entries(questions).find(([name]) => name === what)?.[1];
    if (question === undefined)
      throw new UsageError(({ commandLine }) =>
        commandLine.warehouse.whatToAsk(what, Object.keys(questions)),
      );
    if (extra !== undefined) throw new UsageError((words) => words.commandLine.oneTooMany(extra));
    const url = args.one("url");
    if (url === undefined) throw new UsageError(({ commandLine }) => commandLine.warehouse.noUrl);
    const out = args.one("out");
    if (out !== undefined) checkOut(out);
    const groupBy = args.all("group-by");
    const isPrinted = args.flag("print-sql");
    if (groupBy.length > 0 && !isPrinted && out === undefined && !args.flag("json"))
      throw new UsageError(({ commandLine }) => commandLine.warehouse.groupsNeedOut);
    const guidelines = guidelinesOf(args, context);
    const { options } = tableChoice(args, context, guidelines);
    const table = args.one("table") ?? null;
    const name = table ?? url.slice(url.indexOf(":") + 1);
    const into = isPrinted ? { dialect: dialectOf(args), table: table ?? "deals" } : null;
    const progress = progressLine(context, name, context.words.commandLine.warehouse.asking);
    const database = await openDatabase(url, table);
    try {
      await question({
        ...{ args, context, database, name, groupBy, guidelines, options, out, into },
        show: (done, of) => progress.show(done / of),
        answered: () => progress.clear(),
      });
    } finally {
      progress.clear();
      await database.close();
    }
  },
};

async function review(asked: Asked): Promise<void> {
  const { args, context, database, name, groupBy, guidelines, options, out, into } = asked;
  const { words } = context;
  const reviewOptions = { guidelines, withoutStale: args.flag("without-stale") };
  if (into !== null) {
    context.out(await printedReview(database, options, reviewOptions, groupBy, into));
    return;
  }
  const { groups } = await reviewOfWarehouse(database, options, reviewOptions, groupBy, asked.show);
  asked.answered();
  if (out !== undefined) await writeRows(out, groupRows(groups, groupBy, words), context);
  else if (groupBy.length > 0) {
    const reviews = groups.map((group) => ({
      group: namedValues(groupBy, group.values),
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
}

async function team(asked: Asked): Promise<void> {
  const { args, context, database, name, groupBy, guidelines, options, out, into } = asked;
  const { words } = context;
  if (groupBy.length > 0) throw new UsageError(({ commandLine }) => commandLine.warehouse.teamIsByRep);
  const reviewOptions = { guidelines, withoutStale: args.flag("without-stale") };
  if (into !== null) {
    context.out(await printedTeam(database, options, reviewOptions, into));
    return;
  }
  const { goals, problems } = goalsOf(args, noWorkbook, context);
  const found = await teamOfWarehouse(database, options, reviewOptions, goals, asked.show);
  asked.answered();
  const report = { file: name, team: found, notes: [], problems };
  if (out !== undefined) await writeRows(out, teamRows(found, words), context);
  else if (args.flag("json")) context.out(`${jsonText(teamJson(report, words), "  ")}\n`);
  else context.out(teamText(report, context));
}

async function customers(asked: Asked): Promise<void> {
  const { args, context, database, name, groupBy, options, out, into } = asked;
  const { words } = context;
  if (into !== null) {
    context.out(await printedCustomers(database, options, groupBy, into));
    return;
  }
  const { months } = monthsOption(args);
  const groups = await customersOfWarehouse(database, options, groupBy, months, asked.show);
  asked.answered();
  if (out !== undefined) await writeRows(out, customerRows(groups, groupBy, words), context);
  else if (groupBy.length > 0) {
    const reports = groups.map(({ values, report }) => ({
      group: namedValues(groupBy, values),
      ...customersJson(report),
    }));
    context.out(`${jsonText({ groups: reports }, "  ")}\n`);
  } else
    for (const { report } of groups) {
      if (!args.flag("json")) context.out(customersText(name, report, context));
      else {
        context.out(`${jsonText(customersJson(report), "  ")}\n`);
        tellIssues(report, context);
      }
    }
}

function namedValues(groupBy: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(groupBy.map((column, place) => [column, values[place] ?? ""]));
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
