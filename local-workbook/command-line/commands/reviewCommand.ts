import { basename } from "node:path";
import { type ReviewOptions, review } from "../../../core/balance/review";
import { jsonText } from "../../../core/cells/jsonText";
import { finish, later } from "../../../core/cells/slices";
import { whitespaceOfPipeline } from "../../../core/customers/whitespace/whitespaceOfPipeline";
import { doorsOf } from "../../../core/measures/doors";
import { ease } from "../../../core/measures/ease";
import { uptakeOfPipeline } from "../../../core/measures/uptakeOfPipeline";
import { reviewPage } from "../../../core/report/reviewPage";
import type { Pipeline } from "../../../core/table/Pipeline";
import { sinceReview } from "../../../core/weekly/moved/sinceReview";
import { whatMoved } from "../../../core/weekly/moved/whatMoved";
import { whomToAsk } from "../../../core/weekly/whomToAsk";
import type { Command } from "../Command";
import { firstActionIn } from "../firstActionIn";
import { guidelinesOfOwner } from "../goalsOf";
import { type OpenedPipeline, openPipeline } from "../openPipeline";
import { reviewJson } from "../report/reviewJson";
import { reviewText } from "../report/reviewText";
import { blockedOption, reviewLogOf } from "../reviewLog";
import { guidelinesOf } from "../reviewOptions";
import { asOfOption, onlyFile, tableChoice, tableOptions } from "../tableChoice";
import { checkColouredPath, writeColouredCopy } from "../writeColouredCopy";
import { checkPagePath, writePage } from "../writePage";

export const reviewCommand: Command = {
  name: "review",
  options: {
    ...tableOptions,
    by: "one",
    basis: "one",
    set: "many",
    portfolio: "one",
    goals: "one",
    "without-stale": "flag",
    compare: "one",
    json: "flag",
    colour: "one",
    html: "one",
  },
  run(args, context) {
    const path = onlyFile(args, this.name);
    const out = args.one("colour");
    if (out !== undefined) checkColouredPath(path, out);
    const page = args.one("html");
    if (page !== undefined) checkPagePath(page);
    const guidelines = guidelinesOf(args, context);
    const choice = tableChoice(args, context, guidelines);
    const open = (file: string) => openPipeline(file, choice, context);
    const opened = open(path);
    const reviewOptions: ReviewOptions = {
      guidelines: guidelinesOfOwner(guidelines, args, opened.workbook, context),
      withoutStale: args.flag("without-stale"),
    };
    const reviewed = review(opened.pipeline, reviewOptions);
    const gaps = later(() =>
      whitespaceOfPipeline(opened.pipeline, {
        ...asOfOption(choice),
        ...blockedOption(opened.workbook, opened.pipeline),
      }),
    );
    const before = args.one("compare");
    const report = {
      file: basename(path),
      sheet: opened.sheet.name,
      review: reviewed,
      toAsk: reviewed.findings.flatMap((finding) => finish(whomToAsk(finding, reviewed, gaps.inSlices))),
      first: firstActionIn(opened, reviewed, gaps, asOfOption(choice), context.words),
      notes: opened.notes,
      ease: ease(opened.pipeline),
      doors: doorsOf(opened.pipeline),
      newLines: uptakeOfPipeline(opened.pipeline)?.lines.filter(({ isNew }) => isNew) ?? [],
      since: sinceLog(opened, reviewOptions, choice.options.owner),
      ...(before !== undefined && {
        earlier: sinceEarlier(before, open(before).pipeline, opened.pipeline, reviewOptions),
      }),
    };
    if (args.flag("json")) context.out(`${jsonText(reviewJson(report, context.words), "  ")}\n`);
    else context.out(reviewText(report, context));
    const of = [choice.options.owner, report.file].filter(Boolean).join(" · ");
    if (page !== undefined)
      writePage(page, reviewPage({ review: reviewed, since: report.since, of }, context.words), context);
    if (out !== undefined) writeColouredCopy(out, opened, report.review, choice, context);
  },
};

/** The last review that was saved in the workbook's own log, whenever that was: a command reads no clock. */
function sinceLog({ workbook, pipeline }: OpenedPipeline, options: ReviewOptions, owner?: string) {
  return sinceReview(reviewLogOf(workbook), pipeline, Number.POSITIVE_INFINITY, options, owner);
}

function sinceEarlier(path: string, before: Pipeline, after: Pipeline, options: ReviewOptions) {
  return {
    file: basename(path),
    review: review(before, options),
    moved: whatMoved(before, after, options),
  };
}
