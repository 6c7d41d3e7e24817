import type { Words } from "../../../core/words/Words";
import { element } from "./element";

/** Puts the words of the language into the page's HTML, which holds none. */
export function fillWords(words: Words["page"]): void {
  const labels = new Map<string, string>(Object.entries(words.labels));
  for (const place of document.querySelectorAll<HTMLElement>("[data-words]")) {
    const label = labels.get(place.dataset.words ?? "");
    if (label !== undefined) place.textContent = label;
  }
  const { helpTitle } = words;
  const grid = element("grid", HTMLElement);
  grid.ariaLabel = words.gridLabel;
  grid.dataset.keys = words.gridLabel;
  element("help-text", HTMLDialogElement).ariaLabel = helpTitle;
  element("help-body", HTMLElement).append(
    made("h2", helpTitle),
    ...words.help.flatMap(([title, text]) => [made("h3", title), made("p", text)]),
  );
}

function made(tag: "h2" | "h3" | "p", text: string): HTMLElement {
  const place = document.createElement(tag);
  place.textContent = text;
  return place;
}
