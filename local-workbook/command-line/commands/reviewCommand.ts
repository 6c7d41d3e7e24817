import { basename } from "node:path";
import { type ReviewOptions, review } from "../../../core/balance/review";
import { ease } from "../../../core/measures/ease";
import { uptakeOfPipeline } from "../../../core/measures/uptakeOfPipeline";
import * as words from "../../../core/words/en/commandLine";
import type { Command } from "../Command";
import { openPipeline } from "../openPipeline";
import { reviewJson } from "../report/reviewJson";
import { reviewText } from "../report/reviewText";
import { guidelinesOf } from "../reviewOptions";
import { onlyFile, tableChoice, tableOptionHelp, tableOptions } from "../tableChoice";
import { checkColouredPath, writeColouredCopy } from "../writeColouredCopy";

const { options } = words;

export const reviewCommand: Command = {
  name: "review",
  ...words.commands.review,
  options: {
    ...tableOptions,
    by: "one",
    basis: "one",
    set: "many",
    portfolio: "one",
    "without-stale": "flag",
    compare: "one",
    json: "flag",
    colour: "one",
  },
  optionHelp: {
    ...tableOptionHelp,
    by: options.by,
    basis: options.basis,
    set: options.set,
    portfolio: options.portfolio,
    "without-stale": options.withoutStale,
    compare: options.compare,
    json: options.json,
    colour: options.colour,
  },
  run(args, terminal) {
    const path = onlyFile(args, words.commands.review.usage);
    const out = args.one("colour");
    if (out !== undefined) checkColouredPath(path, out);
    const reviewOptions: ReviewOptions = {
      guidelines: guidelinesOf(args, terminal),
      withoutStale: args.flag("without-stale"),
    };
    const choice = tableChoice(args, terminal);
    const open = (file: string) => openPipeline(file, choice, terminal);
    const opened = open(path);
    const before = args.one("compare");
    const report = {
      file: basename(path),
      sheet: opened.sheet.name,
      review: review(opened.pipeline, reviewOptions),
      notes: opened.workbook.notes,
      ease: ease(opened.pipeline),
      newLines: uptakeOfPipeline(opened.pipeline)?.lines.filter(({ isNew }) => isNew) ?? [],
      ...(before !== undefined && {
        earlier: {
          file: basename(before),
          review: review(open(before).pipeline, reviewOptions),
        },
      }),
    };
    if (args.flag("json")) terminal.out(`${JSON.stringify(reviewJson(report), null, 2)}\n`);
    else terminal.out(reviewText(report, terminal));
    if (out !== undefined) writeColouredCopy(out, opened, report.review, choice.options, terminal);
  },
};
