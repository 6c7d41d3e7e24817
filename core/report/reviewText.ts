import type { Review } from "../balance/review";
import type { SinceReview } from "../weekly/moved/sinceReview";
import type { PaneWords } from "../words/Words";

/** A review as plain text, to be pasted into a message: the news, each guideline on a line, the way back, what moved. */
export function reviewText(review: Review, since: SinceReview | null, words: PaneWords): string {
  const { findings, format, moved, share } = words;
  const guidelines = review.findings
    .filter(({ verdict }) => verdict !== "exempt")
    .map((finding) =>
      [
        `${findings.findingTitle(finding.id)}: ${findings.verdictWord(finding.verdict).toLowerCase()}`,
        findings.findingMessage(finding, review),
      ]
        .filter(Boolean)
        .join(". "),
    );
  const stale = findings.staleSentence(review);
  const wayBack = words.plan.planSentence(review);
  const parts = [
    [
      findings.headline(review),
      share.subject(review, format.day),
      findings.balanceCount(review.outOfBalance),
    ],
    [...guidelines, ...(stale === "" ? [] : [`${share.rowTitle.hygiene}: ${stale}`])].map(
      (line) => `- ${line}`,
    ),
    wayBack === "" ? [] : [`${share.headings.wayBack}: ${wayBack}`],
    since === null
      ? []
      : [
          `${moved.title} ${moved.sinceWhen(since)}`,
          ...since.rows.map((row) => `- ${moved.rowSentence(row, review.currency)}`),
          moved.sharesMoved(since.moved),
        ],
  ];
  return parts
    .map((lines) => lines.filter((line) => line !== "").join("\n"))
    .filter((part) => part !== "")
    .join("\n\n");
}
