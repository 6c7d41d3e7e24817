import { pictureRows } from "../balance/pictureRows";
import type { Review } from "../balance/review";
import type { PaneWords } from "../words/Words";
import { barSvg, hatchPattern } from "./barSvg";
import { ink } from "./ink";
import { type Markup, markup } from "./markup";
import { svgNames } from "./svgNames";
import { verdictSvg } from "./verdictSvg";

const width = 640;
const [edge, labels, rowHeight, headHeight] = [24, 150, 56, 76];
const family = "Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif";
const barWidth = width - 2 * edge - labels;

/** A review as one drawing (SVG) of 640 x 316: the news and the four bars. It needs nothing from elsewhere, so that it can be made an image anywhere. */
export function reviewPicture(review: Review, words: PaneWords): string {
  const { findings, format, share } = words;
  const rows = pictureRows(review).map((row, at) => {
    const top = headHeight + at * rowHeight;
    const id = `bar-${row.of}`;
    return markup`<g transform="translate(${edge} ${top})"><defs>${hatchPattern(id)}</defs>${verdictSvg(row.verdict, 0, 8)}${line(share.rowTitle[row.of], 22, 20, 14, ink.text, true)}${line(share.limitOf(row.marks), 22, 36, 11, ink.soft)}${line(short(share.firstPart(row), 42), labels, 10, 12, ink.text, true)}${line(short(share.lastPart(row), 34), labels + barWidth, 10, 12, ink.soft, false, "end")}<g transform="translate(${labels} 14)">${barSvg(row, barWidth, id)}</g></g>`;
  });
  const height = headHeight + rows.length * rowHeight + 16;
  return markup`<svg xmlns="${svgNames}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#ffffff"/>${line(short(findings.headline(review), 56), edge, 38, 20, ink.text, true)}${line(short(share.subject(review, format.day), 96), edge, 58, 12, ink.soft)}${rows}</svg>`
    .text;
}

function line(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  isBold = false,
  anchor = "start",
): Markup {
  return markup`<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${isBold ? 600 : 400}" fill="${fill}" text-anchor="${anchor}">${text}</text>`;
}

/** A drawing breaks no lines. */
function short(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}
