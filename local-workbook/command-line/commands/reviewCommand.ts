import { basename } from "node:path";
import type { ReviewOptions } from "../../../core/balance/Review";
import { review } from "../../../core/balance/reviewPipeline";
import * as words from "../../../core/words/en/commandLine";
import type { Command } from "../Command";
import { customerNames } from "../customerNames";
import { openPipeline } from "../openPipeline";
import { reviewJson } from "../report/reviewJson";
import { reviewText } from "../report/reviewText";
import { guidelinesOf, readOptionsOf } from "../reviewOptions";
import { UsageError } from "../UsageError";
import { checkColouredPath, writeColouredCopy } from "../writeColouredCopy";

const { options } = words;

export const reviewCommand: Command = {
  name: "review",
  ...words.commands.review,
  options: {
    sheet: "one",
    map: "many",
    by: "one",
    basis: "one",
    owner: "one",
    set: "many",
    portfolio: "one",
    customers: "one",
    with: "many",
    "as-of": "one",
    "without-stale": "flag",
    compare: "one",
    json: "flag",
    colour: "one",
  },
  optionHelp: {
    sheet: options.sheet,
    map: options.map,
    by: options.by,
    basis: options.basis,
    owner: options.owner,
    set: options.set,
    portfolio: options.portfolio,
    customers: options.customers,
    with: options.with,
    "as-of": options.asOf,
    "without-stale": options.withoutStale,
    compare: options.compare,
    json: options.json,
    colour: options.colour,
  },
  run(args, terminal) {
    const [path, extra] = args.positionals;
    if (path === undefined) throw new UsageError(words.missingFile(words.commands.review.usage));
    if (extra !== undefined) throw new UsageError(words.oneTooMany(extra));
    const out = args.one("colour");
    if (out !== undefined) checkColouredPath(path, out);
    const reviewOptions: ReviewOptions = {
      guidelines: guidelinesOf(args),
      withoutStale: args.flag("without-stale"),
    };
    const customers = args.one("customers");
    const readOptions = readOptionsOf(
      args,
      customers === undefined ? undefined : customerNames(customers, terminal),
    );
    const open = (file: string) =>
      openPipeline(file, args.one("sheet"), readOptions, terminal, args.all("with"));
    const opened = open(path);
    const before = args.one("compare");
    const report = {
      file: basename(path),
      sheet: opened.sheet.name,
      review: review(opened.pipeline, reviewOptions),
      notes: opened.workbook.notes,
      ...(before !== undefined && {
        earlier: {
          file: basename(before),
          review: review(open(before).pipeline, reviewOptions),
        },
      }),
    };
    if (args.flag("json")) terminal.out(`${JSON.stringify(reviewJson(report), null, 2)}\n`);
    else terminal.out(reviewText(report, terminal));
    if (out !== undefined) writeColouredCopy(out, opened, report.review, readOptions, terminal);
  },
};
