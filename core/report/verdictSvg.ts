import type { Verdict } from "../balance/Finding";
import { verdictInk } from "./ink";
import { type Markup, markup } from "./markup";

/** A verdict as a shape of 14 x 14 that can be told without colour, at a place of a drawing. */
export function verdictSvg(verdict: Verdict, x = 0, y = 0): Markup {
  const { mark } = verdictInk[verdict];
  return markup`<g transform="translate(${x} ${y})" fill="none" stroke="${mark}" stroke-width="1.4">${shapes[verdict](mark)}</g>`;
}

const shapes: Readonly<Record<Verdict, (mark: string) => Markup>> = {
  imbalanced: (mark) =>
    markup`<path d="M4.3.5h5.4l3.8 3.8v5.4l-3.8 3.8H4.3L.5 9.7V4.3z" fill="${mark}"/><path d="M4.6 4.6l4.8 4.8M9.4 4.6L4.6 9.4" stroke="#ffffff"/>`,
  leaning: () => markup`<path d="M4.5 1h9L9.5 13h-9z"/><path d="M7.2 1L3.2 13M10.2 1L6.2 13"/>`,
  watch: () => markup`<path d="M7 1.2l6.2 11.4H.8z"/><path d="M7 5v4M7 10.2v1.4"/>`,
  balanced: (mark) =>
    markup`<circle cx="7" cy="7" r="6.5" fill="${mark}" stroke="none"/><path d="M3.8 7.3l2.3 2.3 4.2-4.7" stroke="#ffffff"/>`,
  exempt: () => markup`<circle cx="7" cy="7" r="5.9"/><path d="M4.2 7h5.6"/>`,
  unknown: () =>
    markup`<circle cx="7" cy="7" r="5.9" stroke-dasharray="2 2"/><path d="M5.3 5.6a1.8 1.8 0 1 1 2.6 1.6c-.7.4-.9.7-.9 1.3M7 9.9v1.2"/>`,
};
