import type { PictureRow } from "../balance/pictureRows";
import { ink, verdictInk } from "./ink";
import { type Markup, markup } from "./markup";

const height = 26;
const [barTop, barHeight] = [8, 11];
const gap = 2;

/**
 * A row's bar as drawn figures: parts, the largest first, the rail of what is allowed below, the interval above where the value may be chance, and ticks at the guideline.
 * Nothing known: an empty bar.
 *
 * @param width in pixels
 * @param hatch the id of the pattern (see hatchPattern)
 */
export function barSvg(row: PictureRow, width: number, hatch: string): Markup {
  const { mark, tint } = verdictInk[row.verdict];
  const x = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * width * 10) / 10;
  let from = 0;
  const boxes = row.parts.map(({ share }, at) => {
    const left = x(from);
    from += share;
    const box = { left, width: Math.max(1, x(from) - left - gap) };
    if (at === 0) return firstBox(row, box, mark, tint, hatch);
    const fill = at === 1 ? ink.second : at === 2 ? ink.third : ink.others;
    return rect(box, fill, "none");
  });
  const rest =
    from < 1 - 1e-9 ? [rect({ left: x(from), width: width - x(from) - 0.5 }, ink.rest, ink.others)] : [];
  return markup`${boxes}${rest}${allowed(row, x)}${interval(row, x)}${row.marks.map((edge) => tick(x(edge)))}`;
}

export const barHeightOf = height;

/** The hatch of what may be chance. */
export function hatchPattern(id: string): Markup {
  const { mark, tint } = verdictInk.leaning;
  return markup`<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(25)"><rect width="5" height="5" fill="${tint}"/><rect width="2.5" height="5" fill="${mark}"/></pattern>`;
}

interface Box {
  readonly left: number;
  readonly width: number;
}

function firstBox({ verdict, of }: PictureRow, box: Box, mark: string, tint: string, hatch: string): Markup {
  if (verdict === "leaning") return rect(box, `url(#${hatch})`, mark);
  if (verdict === "watch") return rect(box, tint, mark);
  return rect(box, of === "hygiene" && verdict === "balanced" ? ink.others : mark, "none");
}

function rect({ left, width }: Box, fill: string, line: string): Markup {
  return markup`<rect x="${left + 0.5}" y="${barTop}" width="${Math.max(0.5, width - 1)}" height="${barHeight}" rx="1" fill="${fill}" stroke="${line}"/>`;
}

/** From edge to edge of the guideline. */
function allowed({ marks }: PictureRow, x: (share: number) => number): Markup {
  const [low, high] = marks;
  if (low === undefined) return markup``;
  const [from, to] = high === undefined ? [0, x(low)] : [x(low), x(high)];
  return markup`<rect x="${from}" y="${barTop + barHeight + 2}" width="${Math.max(1, to - from)}" height="3" fill="${ink.edge}"/>`;
}

function interval({ likely, verdict }: PictureRow, x: (share: number) => number): Markup {
  if (likely === null) return markup``;
  const { mark, tint } = verdictInk[verdict];
  const [low, high] = [x(likely[0]), x(likely[1])];
  return markup`<rect x="${low}" y="1.5" width="${Math.max(1, high - low)}" height="5" fill="${tint}" stroke="${mark}"/>`;
}

function tick(at: number): Markup {
  return markup`<rect x="${at - 2}" y="0" width="4" height="${height}" fill="#ffffff"/><rect x="${at - 1}" y="0" width="2" height="${height}" fill="${ink.text}"/>`;
}
