import { aspectStates } from "../balance/aspects";
import { type PictureRow, pictureRows } from "../balance/pictureRows";
import type { Review } from "../balance/review";
import type { SinceReview } from "../weekly/moved/sinceReview";
import type { PaneWords } from "../words/Words";
import { barHeightOf, barSvg, hatchPattern } from "./barSvg";
import { type Markup, markup } from "./markup";
import { pageStyle } from "./pageStyle";
import { verdictSvg } from "./verdictSvg";

/** A whole page without scripts, that needs nothing from anywhere. */
export function htmlPage(title: string, articles: readonly Markup[]): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const body = markup`${articles}`.text;
  // The style is ours and holds no text of anybody's.
  return [
    "<!DOCTYPE html>",
    '<html lang="en"><head><meta charset="utf-8">',
    markup`<meta http-equiv="Content-Security-Policy" content="${policy}">`.text,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    markup`<title>${title}</title>`.text,
    `<style>${pageStyle}</style></head><body>`,
    body,
    "</body></html>\n",
  ].join("\n");
}

/** The four states in shape, figure and word. */
export function stateCells(review: Review, words: PaneWords): Markup {
  const { figure, title } = words.sides;
  const cells = aspectStates(review).map((state) => {
    const { verdict, aspect } = state;
    return markup`<li class="${verdict}"><svg width="14" height="14" viewBox="0 0 14 14" role="img" aria-label="${words.findings.verdictWord(verdict)}">${verdictSvg(verdict)}</svg><b>${figure(state, review)}</b><br>${title[aspect]}</li>`;
  });
  return markup`<ul class="cells">${cells}</ul>`;
}

const width = 520;

/** The four bars, each with what it shows over its ends. */
export function pictureBars(review: Review, words: PaneWords, id: string): Markup {
  const rows = pictureRows(review).map((row) => barRow(row, words, `${id}-${row.of}`));
  return markup`${rows}`;
}

function barRow(row: PictureRow, { share }: PaneWords, id: string): Markup {
  const picture = markup`<svg viewBox="0 0 ${width} ${barHeightOf}" role="img" aria-label="${share.barSentence(row)}"><defs>${hatchPattern(id)}</defs>${barSvg(row, width, id)}</svg>`;
  return markup`<div class="row"><div><b>${share.rowTitle[row.of]}</b><br><small>${share.limitOf(row.marks)}</small></div><div><div class="ends"><span>${share.firstPart(row)}</span><span>${share.lastPart(row)}</span></div>${picture}</div></div>`;
}

/** Each guideline with its verdict, its figure and what it says. */
export function guidelineTable(review: Review, { findings, share }: PaneWords): Markup {
  const rows = review.findings
    .filter(({ verdict }) => verdict !== "exempt")
    .map(
      (finding) =>
        markup`<tr><td>${findings.findingTitle(finding.id)}</td><td class="verdict"><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">${verdictSvg(finding.verdict)}</svg>${findings.verdictWord(finding.verdict)}</td><td class="figure">${share.today(finding)}</td><td>${findings.findingMessage(finding, review)}</td></tr>`,
    );
  const [guideline, , verdict, today, , , says] = share.headings.guideline;
  return markup`<h2>${share.headings.verdicts}</h2><table><thead><tr><th>${guideline}</th><th>${verdict}</th><th class="figure">${today}</th><th>${says}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** What moved since the last saved review; nothing where none kept its deals. */
export function movedTable(
  since: SinceReview | null,
  { currency }: Review,
  { format, moved }: PaneWords,
): Markup {
  if (since === null) return markup``;
  const rows = since.rows.map(
    (row) =>
      markup`<tr><td>${moved.rowTitle[row.kind]}</td><td class="figure">${format.whole(row.deals)}</td><td>${moved.rowDetail(row, currency)}</td></tr>`,
  );
  const shares = moved.sharesMoved(since.moved);
  return markup`<h2>${moved.title} <small>${moved.sinceWhen(since)}</small></h2><table><tbody>${rows}</tbody></table>${shares === "" ? markup`` : markup`<p>${format.sentence(shares)}</p>`}`;
}
