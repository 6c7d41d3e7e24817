import { aspectStates } from "../../../core/balance/aspects";
import type { FindingSpec } from "../../../core/balance/findings/FindingSpec";
import { specOf } from "../../../core/balance/findings/specOf";
import type { Review } from "../../../core/balance/review";
import { greatest } from "../../../core/cells/greatest";
import type { ReadIssue } from "../../../core/table/ReadIssue";
import { plainSentence } from "../../../core/words/Sentence";
import { textWidth } from "../terminal/textWidth";
import { changeLines, movedLines, sinceLines } from "./changeLines";
import { doorsLines } from "./doorsLines";
import { easeLines } from "./easeLines";
import { findingLines, signs } from "./findingLines";
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
    [...states(review, page), ...score(review, page)],
    week(report, page),
    shareLines(review, page),
    ...findingsOf("lines", report, page),
    [page.heading(label.customers)],
    ...findingsOf("customers", report, page),
    [page.heading(label.accounts)],
    ...findingsOf("accounts", report, page),
    hygiene(review, page),
    plan(review, page),
    changeLines(report, page),
    movedLines(report, page),
    sinceLines(report, page),
    easeLines(report, page),
    doorsLines(report, page),
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
    findings: { balanceCount },
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
  const below = page.wrapped(counts).map(page.paint.quiet);
  const count = balanceCount(review.outOfBalance);
  const figure = value === null ? label.noScore : label.score100(Math.round(value));
  // What is out of balance comes first: the score is a trend, to hold against last week's.
  const told = count === "" ? [figure] : [count, `(${figure})`];
  const isOneLine = textWidth(told.join("  ")) <= page.width;
  const lines = isOneLine
    ? [told.map((text, at) => (at === 0 ? page.paint.strong(text) : page.paint.quiet(text))).join("  ")]
    : told;
  return [...lines, ...below];
}

/** The four states, in one line or in two. */
function states(review: Review, page: Page): string[] {
  const { figure, title } = page.words.sides;
  const cells = aspectStates(review).map((state) =>
    page.shown(`${signs[state.verdict]} ${title[state.aspect]} ${figure(state, review)}`),
  );
  const widest = greatest(cells.map(textWidth));
  const aRow = Math.max(1, Math.floor((page.width + 3) / (widest + 3)));
  const rows = aRow >= cells.length ? [cells] : [cells.slice(0, 2), cells.slice(2)];
  return rows.map((row) =>
    row
      .map((cell) => cell.padEnd(widest))
      .join("   ")
      .trimEnd(),
  );
}

/** The first of the next actions, as in the pane. */
function week({ first }: ReviewReport, page: Page): string[] {
  if (first === null) return [];
  const { actionText, reason } = page.words.actions;
  return [
    page.heading(page.label.doThisWeek),
    ...page.wrapped(actionText(first.action), 4, "  →"),
    ...page.wrapped(reason(first.action, first.currency), 4),
  ];
}

type Group = "lines" | "customers" | "accounts";

/** Under which heading a finding stands, as in the pane. */
const groupOf = (vote: FindingSpec["vote"]): Group =>
  vote === "account" ? "accounts" : vote === "line" || vote === "languishing" ? "lines" : "customers";

function findingsOf(group: Group, report: ReviewReport, page: Page): string[][] {
  return report.review.findings
    .filter(({ id }) => groupOf(specOf(id).vote) === group)
    .map((finding) => findingLines(finding, report, page));
}

/** The sign of what is watched, as beside a finding, where more deals are stale than the guideline allows. */
function hygiene(review: Review, page: Page): string[] {
  const text = page.words.findings.staleSentence(review);
  if (text === "") return [];
  const isWatched = review.stale.watched;
  const lines = page.wrapped(text, 2, isWatched ? signs.watch : "");
  return [
    page.heading(page.label.hygiene),
    ...lines.map((line) => (isWatched ? page.paint.tone("watch", line) : page.paint.quiet(line))),
  ];
}

function plan(review: Review, page: Page): string[] {
  const { label } = page;
  const {
    plan: { planSentence, planStep },
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
