import type { Review } from "../balance/review";
import type { SinceReview } from "../weekly/moved/sinceReview";
import type { PaneWords } from "../words/Words";
import { type Markup, markup } from "./markup";
import { guidelineTable, htmlPage, movedTable, pictureBars, stateCells } from "./pageParts";

/** What a printed page of a review shows. */
export interface PrintedReview {
  readonly review: Review;
  readonly since: SinceReview | null;
  /** Whose deals they are, or the file's name; "" for nobody's. */
  readonly of: string;
}

/** A review as one page of HTML to be printed: no scripts, nothing from elsewhere, every text of the sheet escaped. */
export function reviewPage(printed: PrintedReview, words: PaneWords): string {
  const { review, of } = printed;
  return htmlPage([words.findings.headline(review), of].filter(Boolean).join(" · "), [
    article(printed, words),
  ]);
}

function article({ review, since, of }: PrintedReview, words: PaneWords): Markup {
  const { findings, format, share } = words;
  const count = findings.balanceCount(review.outOfBalance);
  const wayBack = words.plan.planSentence(review);
  const about = [share.subject(review, format.day), count].filter(Boolean).join(". ");
  return markup`<article><header><h1>${findings.headline(review)}</h1><span class="soft">${of}</span></header><p>${about}</p>${stateCells(review, words)}${pictureBars(review, words, "bar")}${guidelineTable(review, words)}${
    wayBack === "" ? markup`` : markup`<h2>${share.headings.wayBack}</h2><p>${format.sentence(wayBack)}</p>`
  }${movedTable(since, review, words)}<p class="soft">${share.footnote}</p></article>`;
}
