import { compareReviews } from "../../../core/weekly/compareReviews";
import type { Page } from "./Page";
import type { ReviewReport } from "./ReviewReport";

/** What is different from an earlier export: the score, the findings, the lines that moved. */
export function changeLines({ earlier, review }: ReviewReport, page: Page): string[] {
  const {
    commandLine: words,
    findings: { findingTitle, verdictWord },
    format: { percent, percentsApart },
  } = page.words;
  const shown = (value: number | null) => (value === null ? words.report.notKnown : percent(value));
  const shownBoth = (before: number | null, after: number | null) =>
    before === null || after === null
      ? ([shown(before), shown(after)] as const)
      : percentsApart(before, after);
  const points = (value: number | null) => (value === null ? words.report.notKnown : `${Math.round(value)}`);
  if (!earlier) return [];
  const { score, findings, lines } = compareReviews(earlier.review, review);
  const told = [
    ...(score.before === score.after
      ? []
      : [words.changedFrom(words.report.score, points(score.before), points(score.after))]),
    ...findings
      .filter(({ before, after }) => before.value !== after.value || before.verdict !== after.verdict)
      .map(({ id, before, after }) =>
        words.changedFrom(
          findingTitle(id),
          ...shownBoth(before.value, after.value),
          before.verdict === after.verdict ? null : [verdictWord(before.verdict), verdictWord(after.verdict)],
        ),
      ),
    ...lines.map(({ name, before, after }) => words.changedFrom(name, ...percentsApart(before, after))),
  ];
  return [
    page.heading(words.report.changes),
    ...(told.length === 0 ? [words.report.noChange] : told).flatMap((line) => page.wrapped(line, 4, "  ·")),
  ];
}

/** What moved since the last review that the workbook's log kept, a line a kind. */
export function sinceLines({ since, review }: ReviewReport, page: Page): string[] {
  const { moved: words } = page.words;
  if (since === null) return [];
  const told = [
    ...since.rows.map((row) => words.rowSentence(row, review.currency)),
    ...words.movedShares(since.moved),
  ];
  return [
    `${page.heading(words.title)} ${page.paint.quiet(words.sinceWhen(since))}`,
    ...told.flatMap((line) => page.wrapped(line, 4, "  ·")),
  ];
}

/** What became of which deals since then, and what each did to the shares. */
export function movedLines({ earlier }: ReviewReport, page: Page): string[] {
  const { commandLine, moved: words } = page.words;
  if (!earlier || earlier.moved.moved.length === 0) return [];
  const how = words.matchedHow(earlier.moved);
  const told = [...words.movedKinds(earlier.moved), ...words.movedShares(earlier.moved)];
  return [
    page.heading(commandLine.report.moved),
    ...told.flatMap((line) => page.wrapped(line, 4, "  ·")),
    ...page.wrapped(how, 2).map(page.paint.quiet),
  ];
}
