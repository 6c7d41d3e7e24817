import type { Words } from "../../../core/words/Words";
import { element } from "./element";

/** The button that hides the review, so that a narrow screen has room for the grid. */
export function paneToggle(words: Words["page"]): void {
  const button = element("toggle-pane", HTMLButtonElement);
  const show = (shown: boolean) => {
    document.body.classList.toggle("pane-hidden", !shown);
    button.setAttribute("aria-expanded", String(shown));
    button.textContent = shown ? words.hidePane : words.showPane;
  };
  button.addEventListener("click", () => show(document.body.classList.contains("pane-hidden")));
  show(true);
}
