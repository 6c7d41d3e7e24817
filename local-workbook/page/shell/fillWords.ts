import * as words from "../../../core/words/en";
import { element } from "./element";

const isLabel = (key: string | undefined): key is keyof typeof words.page.labels =>
  key !== undefined && key in words.page.labels;

/** Puts the words of the language into the page's HTML, which holds none. */
export function fillWords(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-words]")) {
    const key = place.dataset.words;
    if (isLabel(key)) place.textContent = words.page.labels[key];
  }
  const { helpTitle } = words.page;
  element("help-text", HTMLDialogElement).ariaLabel = helpTitle;
  element("help-body", HTMLElement).append(
    made("h2", helpTitle),
    ...words.page.help.flatMap(([title, text]) => [made("h3", title), made("p", text)]),
  );
}

function made(tag: "h2" | "h3" | "p", text: string): HTMLElement {
  const place = document.createElement(tag);
  place.textContent = text;
  return place;
}
