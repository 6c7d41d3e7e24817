import type { Review } from "../../../core/balance/review";
import type { ReadIssue } from "../../../core/table/ReadIssue";
import { plainSentence } from "../../../core/words/Sentence";
import { changeLines, movedLines, sinceLines } from "./changeLines";
import { doorsLines } from "./doorsLines";
import { easeLines } from "./easeLines";
import { findingLines } from "./findingLines";
import { Page, type PageContext } from "./Page";
import type { ReviewReport } from "./ReviewReport";
import { shareLines } from "./shareLines";

const mostIssues = 10;

/** The review for people, in a terminal of 80 columns or in a pipe. */
export function reviewText(report: ReviewReport, context: PageContext): string {
  const page = new Page(context);
  const { label } = page;
  const { review } = report;
  return page.print([
    head(report, page),
    score(review, page),
    [page.heading(label.findings)],
    ...review.findings.map((finding) => findingLines(finding, report, page)),
    shareLines(review, page),
    plan(review, page),
    easeLines(report, page),
    doorsLines(report, page),
    changeLines(report, page),
    movedLines(report, page),
    sinceLines(report, page),
    issues(report, page),
    columns(review, page),
  ]);
}

function head({ file, sheet, review }: ReviewReport, page: Page): string[] {
  const {
    findings: { headline },
  } = page.words;
  const where = [file, ...(file.startsWith(sheet) ? [] : [sheet])].join(" · ");
  return [...page.title(where, review.asOf), "", ...page.wrapped(headline(review)).map(page.paint.strong)];
}

function score(review: Review, page: Page): string[] {
  const { label } = page;
  const {
    findings: { balanceCount, staleSentence },
    format: { plural, whole },
  } = page.words;
  const {
    score: { value },
    deals,
  } = review;
  const counts = [
    plural(deals.open, "open deal"),
    label.won(whole(deals.won)),
    label.lost(whole(deals.lost)),
  ].join(" · ");
  const { paint } = page;
  // The sign of what is watched, as beside a finding, where more deals are stale than the guideline allows.
  const stale = review.stale.watched
    ? page.wrapped(`! ${staleSentence(review)}`).map((line) => paint.tone("watch", line))
    : page.wrapped(staleSentence(review)).map(paint.quiet);
  const below = [paint.quiet(counts), ...stale];
  const count = balanceCount(review.outOfBalance);
  const figure = value === null ? label.noScore : label.score100(Math.round(value));
  // What is out of balance comes first: the score is a trend, to hold against last week's.
  const first = count === "" ? figure : `${page.paint.strong(count)}  ${page.paint.quiet(`(${figure})`)}`;
  return [first, ...below];
}

function plan(review: Review, page: Page): string[] {
  const { label } = page;
  const {
    findings: { planSentence, planStep },
  } = page.words;
  const news = planSentence(review);
  if (news === "") return [];
  return [
    page.heading(label.plan),
    ...page.wrapped(news, 2),
    ...(review.plan().steps.length === 0 ? [] : page.wrapped(page.words.pane.oneWay, 2)),
    ...review.plan().steps.flatMap((step) => page.wrapped(planStep(step), 4, "  +")),
  ];
}

/** Told rows first, so that a person knows where to look in the sheet. */
function issues({ review, notes }: ReviewReport, page: Page): string[] {
  const { label } = page;
  const { noteMessage } = page.words.files;
  const told = [...notes.map(noteMessage), ...review.issues.map((issue) => withRow(issue, page))];
  if (told.length === 0) return [];
  const shown = told.slice(0, mostIssues);
  return [
    page.heading(label.issues),
    ...shown.flatMap((message) => page.wrapped(message, 4, "  ·")),
    ...(told.length > shown.length ? [`  ${label.more(told.length - shown.length)}`] : []),
  ];
}

/** A message that does not name its first row itself is followed by it. */
function withRow(issue: ReadIssue, { words, label }: Page): string {
  const message = words.issues.issueMessage(issue);
  const { first } = issue;
  const isNamed = message.some((part) => typeof part !== "string" && part.row === first);
  return plainSentence(message) + (first === null || isNamed ? "" : ` (${label.row(first)})`);
}

function columns(review: Review, page: Page): string[] {
  const { label } = page;
  const read = Object.entries(review.columns).map(([role, { header }]) => `${role} = ${header}`);
  return page.wrapped(`${label.columns} ${read.join(", ")}`).map(page.paint.quiet);
}
